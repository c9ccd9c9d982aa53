import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.iam.password-policy-asks-for-lowercase-letter',
  resource: 'aws.iam.password-policy',
  severity: 'low',
  title: {
    fr: 'Un mot de passe comporte au moins une minuscule',
    en: 'A password has at least a lowercase letter',
  },
  risk: {
    fr: 'Quand une minuscule n’est pas de rigueur, un simple mot du dictionnaire est admis, et c’est par là que commencent les essais.',
    en: 'Where a lowercase letter is not asked for, a plain word of the dictionary will do, and that is where guessing starts.',
  },
  remedy: {
    fr: 'Dans la politique de mots de passe d’IAM, exigez une minuscule.',
    en: 'In the IAM password policy, require a lowercase letter.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html',
  },
  maps: {
    'anssi-hygiene': ['10'],
    'iso27001-2022': ['A.5.17'],
    'nist-800-53-r5': ['IA-5(1)'],
  },
  attack: ['T1110.001', 'T1110.003'],
  require: { requiresLowercase: isTrue },
});

export const cases: Cases<'aws.iam.password-policy'> = {
  pass: [{ requiresLowercase: true }],
  fail: [{ requiresLowercase: false }],
};
