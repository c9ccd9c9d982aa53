import { atLeast } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.iam.password-policy-remembers-24-passwords',
  resource: 'aws.iam.password-policy',
  severity: 'low',
  title: {
    fr: 'Les 24 derniers mots de passe ne peuvent pas resservir',
    en: 'The last 24 passwords cannot be taken again',
  },
  risk: {
    fr: 'Un mot de passe qui a fui redevient valable le jour où son utilisateur le reprend.',
    en: 'A password that leaked becomes valid again on the day its user takes it back.',
  },
  remedy: {
    fr: 'Dans la politique de mots de passe d’IAM, empêchez la réutilisation des 24 derniers.',
    en: 'In the IAM password policy, prevent the reuse of the last 24.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html',
  },
  maps: {
    'cis-aws-6.0.0': ['2.8'],
    'anssi-hygiene': ['10'],
    'iso27001-2022': ['A.5.17'],
    'pci-dss-4.0': ['8.3.7'],
    'nist-800-53-r5': ['IA-5', 'IA-5(1)'],
  },
  attack: ['T1110.004'],
  require: { rememberedPasswords: atLeast(24) },
});

export const cases: Cases<'aws.iam.password-policy'> = {
  pass: [{ rememberedPasswords: 24 }],
  fail: [{ rememberedPasswords: 0 }, { rememberedPasswords: 5 }],
};
