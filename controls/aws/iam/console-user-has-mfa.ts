import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.iam.console-user-has-mfa',
  resource: 'aws.iam.user',
  severity: 'high',
  title: {
    fr: 'L’utilisateur de la console a un second facteur',
    en: 'The console user has a second factor',
  },
  risk: {
    fr: 'Son mot de passe, deviné ou soutiré par un faux site, suffit à entrer dans la console avec tous ses droits.',
    en: 'The password, guessed or taken by a false site, is enough to enter the console with all of the user’s rights.',
  },
  remedy: {
    fr: 'Enregistrez un second facteur pour cet utilisateur, une clé de sécurité de préférence, et refusez par une politique ce qui est demandé sans lui.',
    en: 'Register a second factor for this user, a security key preferably, and deny by a policy what is asked for without it.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa_enable.html',
  },
  maps: {
    'cis-aws-6.0.0': ['2.9'],
    'anssi-hygiene': ['13'],
    'iso27001-2022': ['A.8.5'],
    'pci-dss-4.0': ['8.4.2'],
    'nist-800-53-r5': ['IA-2', 'IA-2(1)', 'IA-2(2)'],
  },
  attack: ['T1078.004', 'T1110'],
  require: { mfaActive: isTrue },
  when: { hasPassword: isTrue },
});

export const cases: Cases<'aws.iam.user'> = {
  pass: [{ hasPassword: true, mfaActive: true }],
  fail: [{ hasPassword: true, mfaActive: false }],
  notApplicable: [{ hasPassword: false, mfaActive: false }],
};
