import { equals, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.cognito.user-pool-blocks-leaked-passwords',
  resource: 'aws.cognito.user-pool',
  severity: 'medium',
  title: {
    fr: 'Le groupe d’utilisateurs bloque les mots de passe déjà fuités',
    en: 'The user pool blocks leaked passwords',
  },
  risk: {
    fr: 'La protection est payée, mais un mot de passe connu des attaquants ouvre encore.',
    en: 'The protection is paid for, but a password that attackers know still opens.',
  },
  remedy: {
    fr: 'Réglez l’action sur les identifiants compromis sur BLOCK.',
    en: 'Set the action on compromised credentials to BLOCK.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pool-settings-compromised-credentials.html',
  },
  maps: {
    'iso27001-2022': ['A.5.17', 'A.8.5'],
    'nist-800-53-r5': ['IA-5(1)', 'SI-4'],
  },
  attack: ['T1110.004'],
  when: { threatProtection: equals('ENFORCED') },
  require: { blocksCompromisedPasswords: isTrue },
});

export const cases: Cases<'aws.cognito.user-pool'> = {
  pass: [{ threatProtection: 'ENFORCED', blocksCompromisedPasswords: true }],
  fail: [{ threatProtection: 'ENFORCED', blocksCompromisedPasswords: false }],
  notApplicable: [{ threatProtection: 'OFF', blocksCompromisedPasswords: false }],
};
