import { equals, oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.cognito.user-pool-answers-risky-sign-ins',
  resource: 'aws.cognito.user-pool',
  severity: 'medium',
  title: {
    fr: 'Le groupe d’utilisateurs répond aux connexions à haut risque',
    en: 'The user pool answers high-risk sign-ins',
  },
  risk: {
    fr: 'La connexion jugée la plus suspecte aboutit comme une autre.',
    en: 'The sign-in judged most suspicious succeeds like any other.',
  },
  remedy: {
    fr: 'Réglez la réponse au risque élevé sur BLOCK ou MFA_REQUIRED.',
    en: 'Set the answer to high risk to BLOCK or MFA_REQUIRED.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pool-settings-adaptive-authentication.html',
  },
  maps: {
    'iso27001-2022': ['A.8.5'],
    'nist-800-53-r5': ['AC-2(12)', 'IA-10', 'SI-4'],
  },
  attack: ['T1078.004'],
  when: { threatProtection: equals('ENFORCED') },
  require: { highRiskAction: oneOf('BLOCK', 'MFA_REQUIRED') },
});

export const cases: Cases<'aws.cognito.user-pool'> = {
  pass: [{ threatProtection: 'ENFORCED', highRiskAction: 'BLOCK' }],
  fail: [
    { threatProtection: 'ENFORCED', highRiskAction: 'none' },
    { threatProtection: 'ENFORCED', highRiskAction: 'NO_ACTION' },
  ],
  notApplicable: [{ threatProtection: 'AUDIT', highRiskAction: 'none' }],
};
