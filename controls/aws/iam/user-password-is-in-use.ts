import { atMost, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.iam.user-password-is-in-use',
  resource: 'aws.iam.user',
  severity: 'medium',
  title: {
    fr: 'Le mot de passe de l’utilisateur a servi ces 45 derniers jours',
    en: 'The password of the user served in the last 45 days',
  },
  risk: {
    fr: 'Un accès que son titulaire a oublié est un accès dont personne ne remarque le vol.',
    en: 'Access that its holder has forgotten is access whose theft nobody notices.',
  },
  remedy: {
    fr: 'Retirez le mot de passe de console de cet utilisateur, ou l’utilisateur lui-même s’il est parti.',
    en: 'Take the console password away from this user, or the user if they have left.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_admin-change-user.html',
  },
  maps: {
    'cis-aws-6.0.0': ['2.11'],
    'anssi-hygiene': ['6'],
    'iso27001-2022': ['A.5.16', 'A.5.18'],
    'pci-dss-4.0': ['8.2.6'],
    'nist-800-53-r5': ['AC-2', 'AC-2(3)'],
  },
  attack: ['T1078.004'],
  require: { passwordIdleDays: atMost(44) },
  when: { hasPassword: isTrue },
});

export const cases: Cases<'aws.iam.user'> = {
  pass: [{ hasPassword: true, passwordIdleDays: 44 }],
  fail: [{ hasPassword: true, passwordIdleDays: 45 }],
  notApplicable: [{ hasPassword: false }],
};
