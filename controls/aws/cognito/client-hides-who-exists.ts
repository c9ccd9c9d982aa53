import { equals } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.cognito.client-hides-who-exists',
  resource: 'aws.cognito.user-pool-client',
  severity: 'medium',
  title: {
    fr: 'Le client ne dit pas quels comptes existent',
    en: 'The client does not tell which accounts exist',
  },
  risk: {
    fr: 'Les messages d’erreur permettent de dresser la liste des utilisateurs, puis d’essayer leurs mots de passe.',
    en: 'Error messages let anyone list the users, then try their passwords.',
  },
  remedy: {
    fr: 'Réglez PreventUserExistenceErrors sur ENABLED.',
    en: 'Set PreventUserExistenceErrors to ENABLED.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pool-managing-errors.html',
  },
  maps: {
    'iso27001-2022': ['A.8.5', 'A.8.26'],
    'nist-800-53-r5': ['IA-6', 'SI-11'],
  },
  attack: ['T1087.004', 'T1589.001'],
  require: { userExistenceErrors: equals('ENABLED') },
});

export const cases: Cases<'aws.cognito.user-pool-client'> = {
  pass: [{ userExistenceErrors: 'ENABLED' }],
  fail: [{ userExistenceErrors: 'LEGACY' }],
};
