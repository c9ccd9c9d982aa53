import { containsNone } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.cognito.client-keeps-passwords-off-the-wire',
  resource: 'aws.cognito.user-pool-client',
  severity: 'low',
  title: {
    fr: 'Le client ne transmet pas les mots de passe',
    en: 'The client does not send passwords',
  },
  risk: {
    fr: 'L’application manie le mot de passe lui-même : un défaut ou un journal suffit à le livrer.',
    en: 'The application handles the password itself: one defect or one log is enough to give it away.',
  },
  remedy: {
    fr: 'Retirez ALLOW_USER_PASSWORD_AUTH ; servez-vous de ALLOW_USER_SRP_AUTH ou des pages de connexion gérées.',
    en: 'Remove ALLOW_USER_PASSWORD_AUTH; use ALLOW_USER_SRP_AUTH or the managed sign-in pages.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-authentication-flow-methods.html',
  },
  maps: {
    'iso27001-2022': ['A.5.17', 'A.8.5'],
    'nist-800-53-r5': ['IA-5', 'IA-5(1)'],
  },
  attack: ['T1552'],
  require: { authenticationFlows: containsNone('ALLOW_USER_PASSWORD_AUTH', 'USER_PASSWORD_AUTH') },
});

export const cases: Cases<'aws.cognito.user-pool-client'> = {
  pass: [{ authenticationFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'] }],
  fail: [{ authenticationFlows: ['ALLOW_USER_PASSWORD_AUTH'] }],
};
