import { contains } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.cognito.user-pool-asks-for-mixed-passwords',
  resource: 'aws.cognito.user-pool',
  severity: 'low',
  title: {
    fr: 'Le groupe d’utilisateurs exige des mots de passe variés',
    en: 'The user pool asks for mixed passwords',
  },
  risk: {
    fr: 'Un mot du dictionnaire suffit, et c’est lui qu’on essaie d’abord.',
    en: 'A word of the dictionary is enough, and it is what is tried first.',
  },
  remedy: {
    fr: 'Exigez majuscules, minuscules, chiffres et symboles.',
    en: 'Ask for upper case, lower case, digits and symbols.',
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
  require: { passwordClasses: contains('uppercase', 'lowercase', 'numbers', 'symbols') },
});

export const cases: Cases<'aws.cognito.user-pool'> = {
  pass: [{ passwordClasses: ['uppercase', 'lowercase', 'numbers', 'symbols'] }],
  fail: [{ passwordClasses: ['lowercase', 'numbers'] }],
};
