import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.cognito.user-pool-closes-sign-up',
  resource: 'aws.cognito.user-pool',
  severity: 'low',
  title: {
    fr: 'Seul un administrateur ouvre des comptes dans le groupe d’utilisateurs',
    en: 'Only an administrator opens accounts in the user pool',
  },
  risk: {
    fr: 'N’importe qui se fait un compte et atteint ce qu’une application réserve à qui est connecté.',
    en: 'Anyone makes an account and reaches what an application keeps for those who are signed in.',
  },
  remedy: {
    fr: 'Réglez AllowAdminCreateUserOnly sur vrai ; exemptez un service ouvert au public.',
    en: 'Set AllowAdminCreateUserOnly to true; exempt a service that is open to the public.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/cognito/latest/developerguide/signing-up-users-in-your-app.html',
  },
  maps: {
    'anssi-hygiene': ['6'],
    'pci-dss-4.0': ['8.2.4'],
    'iso27001-2022': ['A.5.16', 'A.5.18'],
    'nist-800-53-r5': ['AC-2', 'IA-4'],
  },
  attack: ['T1136.003'],
  require: { selfSignUp: isFalse },
});

export const cases: Cases<'aws.cognito.user-pool'> = {
  pass: [{ selfSignUp: false }],
  fail: [{ selfSignUp: true }],
};
