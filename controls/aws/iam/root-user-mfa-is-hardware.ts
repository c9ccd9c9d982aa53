import { isEmpty, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.iam.root-user-mfa-is-hardware',
  resource: 'aws.iam.root-user',
  severity: 'medium',
  title: {
    fr: 'Le second facteur du compte racine est un appareil dédié',
    en: 'The second factor of the root user is a dedicated device',
  },
  risk: {
    fr: 'Le code d’une application se recopie sur un site d’hameçonnage, et son secret se copie avec le téléphone : une clé de sécurité ne fait ni l’un ni l’autre.',
    en: 'The code of an application can be typed into a phishing site, and its secret is copied along with the phone: a security key allows neither.',
  },
  remedy: {
    fr: 'Enregistrez deux clés de sécurité FIDO2 pour le compte racine, gardez-les en deux lieux, puis retirez l’application d’authentification.',
    en: 'Register two FIDO2 security keys for the root user, keep them in two places, then remove the authenticator application.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/enable-fido-mfa-for-root.html',
  },
  maps: {
    'anssi-hygiene': ['13.R'],
    'iso27001-2022': ['A.8.2', 'A.8.5'],
    'pci-dss-4.0': ['8.5.1'],
    'nist-800-53-r5': ['IA-2(1)', 'IA-2(6)', 'IA-2(8)'],
  },
  attack: ['T1078.004'],
  require: { virtualMfaDevices: isEmpty },
  when: { hasPassword: isTrue, mfaActive: isTrue },
});

export const cases: Cases<'aws.iam.root-user'> = {
  pass: [{ hasPassword: true, mfaActive: true, virtualMfaDevices: [] }],
  fail: [
    {
      hasPassword: true,
      mfaActive: true,
      virtualMfaDevices: ['arn:aws:iam::111122223333:mfa/root-account-mfa-device'],
    },
  ],
  notApplicable: [{ hasPassword: false }, { hasPassword: true, mfaActive: false }],
};
