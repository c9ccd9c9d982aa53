import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.iam.password-policy-asks-for-digit',
  resource: 'aws.iam.password-policy',
  severity: 'low',
  title: {
    fr: 'Un mot de passe comporte au moins un chiffre',
    en: 'A password has at least a digit',
  },
  risk: {
    fr: 'Quand un chiffre n’est pas de rigueur, un simple mot du dictionnaire est admis, et c’est par là que commencent les essais.',
    en: 'Where a digit is not asked for, a plain word of the dictionary will do, and that is where guessing starts.',
  },
  remedy: {
    fr: 'Dans la politique de mots de passe d’IAM, exigez un chiffre.',
    en: 'In the IAM password policy, require a digit.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html',
  },
  maps: {
    'anssi-hygiene': ['10'],
    'iso27001-2022': ['A.5.17'],
    'pci-dss-4.0': ['8.3.6'],
    'nist-800-53-r5': ['IA-5(1)'],
  },
  attack: ['T1110.001', 'T1110.003'],
  require: { requiresNumbers: isTrue },
});

export const cases: Cases<'aws.iam.password-policy'> = {
  pass: [{ requiresNumbers: true }],
  fail: [{ requiresNumbers: false }],
};
