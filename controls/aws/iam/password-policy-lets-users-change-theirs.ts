import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.iam.password-policy-lets-users-change-theirs',
  resource: 'aws.iam.password-policy',
  severity: 'low',
  title: {
    fr: 'Les utilisateurs IAM changent eux-mêmes leur mot de passe',
    en: 'IAM users change their password themselves',
  },
  risk: {
    fr: 'L’utilisateur garde le mot de passe que son administrateur a choisi et connaît : nul ne peut dire lequel des deux s’est connecté.',
    en: 'The user keeps the password that an administrator chose and knows: nobody can tell which of the two signed in.',
  },
  remedy: {
    fr: 'Dans la politique de mots de passe d’IAM, permettez aux utilisateurs de changer le leur.',
    en: 'In the IAM password policy, allow users to change their own.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html',
  },
  maps: {
    'anssi-hygiene': ['10'],
    'iso27001-2022': ['A.5.17'],
    'pci-dss-4.0': ['8.3.5'],
    'nist-800-53-r5': ['IA-5'],
  },
  attack: ['T1078.004'],
  require: { usersMayChangeTheirs: isTrue },
});

export const cases: Cases<'aws.iam.password-policy'> = {
  pass: [{ usersMayChangeTheirs: true }],
  fail: [{ usersMayChangeTheirs: false }],
};
