import { atLeast } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.cognito.user-pool-asks-for-long-passwords',
  resource: 'aws.cognito.user-pool',
  severity: 'medium',
  title: {
    fr: 'Le groupe d’utilisateurs exige de longs mots de passe',
    en: 'The user pool asks for long passwords',
  },
  risk: {
    fr: 'Un mot de passe court se devine, ou se retrouve à partir d’une empreinte volée.',
    en: 'A short password can be guessed, or found again from a stolen hash.',
  },
  remedy: {
    fr: 'Exigez douze caractères au moins.',
    en: 'Ask for twelve characters at least.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/cognito/latest/developerguide/managing-users-passwords.html',
  },
  maps: {
    'anssi-hygiene': ['10'],
    'pci-dss-4.0': ['8.3.6'],
    'iso27001-2022': ['A.5.17'],
    'nist-800-53-r5': ['IA-5(1)'],
  },
  attack: ['T1110'],
  require: { passwordMinimumLength: atLeast(12) },
});

export const cases: Cases<'aws.cognito.user-pool'> = {
  pass: [{ passwordMinimumLength: 12 }],
  fail: [{ passwordMinimumLength: 8 }],
};
