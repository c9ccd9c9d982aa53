import { equals } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.cognito.user-pool-acts-on-threats',
  resource: 'aws.cognito.user-pool',
  severity: 'medium',
  title: {
    fr: 'Le groupe d’utilisateurs agit contre les connexions suspectes',
    en: 'The user pool acts on suspicious sign-ins',
  },
  risk: {
    fr: 'Mots de passe déjà fuités et connexions d’ailleurs passent comme les autres.',
    en: 'Passwords already leaked, and sign-ins from elsewhere, pass like the others.',
  },
  remedy: {
    fr: 'Passez à l’offre Plus et réglez la protection contre les menaces sur ENFORCED.',
    en: 'Move to the Plus plan and set threat protection to ENFORCED.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pool-settings-threat-protection.html',
  },
  maps: {
    'iso27001-2022': ['A.8.5', 'A.8.16'],
    'nist-800-53-r5': ['AC-2(12)', 'SI-4'],
  },
  attack: ['T1110.004', 'T1078.004'],
  require: { threatProtection: equals('ENFORCED') },
});

export const cases: Cases<'aws.cognito.user-pool'> = {
  pass: [{ threatProtection: 'ENFORCED' }],
  fail: [{ threatProtection: 'AUDIT' }, { threatProtection: 'OFF' }],
};
