import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.iam.root-user-has-mfa',
  resource: 'aws.iam.root-user',
  severity: 'critical',
  title: {
    fr: 'Le compte racine demande un second facteur',
    en: 'The root user asks for a second factor',
  },
  risk: {
    fr: 'Un mot de passe volé suffit alors à prendre tout le compte, sans limite ni recours.',
    en: 'A stolen password is then enough to take the whole account, without limit or recourse.',
  },
  remedy: {
    fr: 'Connectez-vous avec le compte racine et enregistrez une clé de sécurité dans « Informations d’identification de sécurité ».',
    en: 'Sign in as the root user and register a security key under “Security credentials”.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/enable-mfa-for-root.html',
  },
  maps: {
    'cis-aws-6.0.0': ['2.4'],
    'anssi-hygiene': ['13'],
    'iso27001-2022': ['A.8.2', 'A.8.5'],
    'nis2-art21': ['21.2.j'],
    'secnumcloud-3.2': ['9.5'],
    'pci-dss-4.0': ['8.4.1'],
    'nist-800-53-r5': ['IA-2', 'IA-2(1)'],
  },
  attack: ['T1078.004'],
  require: { mfaActive: isTrue },
  when: { hasPassword: isTrue },
});

export const cases: Cases<'aws.iam.root-user'> = {
  pass: [{ hasPassword: true, mfaActive: true }],
  fail: [{ hasPassword: true, mfaActive: false }],
  notApplicable: [{ hasPassword: false }],
};
