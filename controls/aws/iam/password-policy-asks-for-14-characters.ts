import { atLeast } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.iam.password-policy-asks-for-14-characters',
  resource: 'aws.iam.password-policy',
  severity: 'medium',
  title: {
    fr: 'Un mot de passe compte au moins 14 caractères',
    en: 'A password has 14 characters or more',
  },
  risk: {
    fr: 'Un mot de passe court se devine par essais successifs, en ligne ou sur une base volée ailleurs.',
    en: 'A short password is guessed by trying one after the other, online or against a list stolen elsewhere.',
  },
  remedy: {
    fr: 'Portez la longueur minimale de la politique de mots de passe d’IAM à 14 caractères.',
    en: 'Set the minimum length in the IAM password policy to 14 characters.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html',
  },
  maps: {
    'cis-aws-6.0.0': ['2.7'],
    'anssi-hygiene': ['10'],
    'iso27001-2022': ['A.5.17'],
    'pci-dss-4.0': ['8.3.6'],
    'nist-800-53-r5': ['IA-5', 'IA-5(1)'],
  },
  attack: ['T1110.001', 'T1110.003'],
  require: { minimumLength: atLeast(14) },
});

export const cases: Cases<'aws.iam.password-policy'> = {
  pass: [{ minimumLength: 14 }, { minimumLength: 20 }],
  fail: [{ minimumLength: 8 }, { minimumLength: 13 }],
};
