import { equals } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.cognito.user-pool-asks-for-second-factor',
  resource: 'aws.cognito.user-pool',
  severity: 'medium',
  title: {
    fr: 'Le groupe d’utilisateurs exige un second facteur',
    en: 'The user pool asks for a second factor',
  },
  risk: {
    fr: 'Un mot de passe volé ou deviné suffit à entrer.',
    en: 'A stolen or guessed password is enough to enter.',
  },
  remedy: {
    fr: 'Réglez MfaConfiguration sur ON, avec une application d’authentification plutôt que le SMS ; ou laissez-le facultatif et exemptez un service au grand public.',
    en: 'Set MfaConfiguration to ON, with an authenticator application rather than SMS; or leave it optional and exempt a service to the public.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-mfa.html',
  },
  maps: {
    'anssi-hygiene': ['13'],
    'pci-dss-4.0': ['8.4.3'],
    'iso27001-2022': ['A.8.5'],
    'nist-800-53-r5': ['IA-2(1)', 'IA-2(2)'],
  },
  attack: ['T1110', 'T1078.004'],
  require: { mfa: equals('ON') },
});

export const cases: Cases<'aws.cognito.user-pool'> = {
  pass: [{ mfa: 'ON' }],
  fail: [{ mfa: 'OPTIONAL' }, { mfa: 'OFF' }],
};
