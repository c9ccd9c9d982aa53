import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.apigateway.stage-limits-requests',
  resource: 'aws.apigateway.stage',
  severity: 'low',
  title: {
    fr: 'L’étape de l’API REST limite les requêtes',
    en: 'The REST API stage limits requests',
  },
  risk: {
    fr: 'Un seul client épuise le quota de toutes les API du compte, et ce qu’il y a derrière.',
    en: 'One client exhausts the quota of all the APIs of the account, and what lies behind.',
  },
  remedy: {
    fr: 'Fixez throttlingRateLimit et throttlingBurstLimit pour */*, à la mesure de l’usage attendu.',
    en: 'Set throttlingRateLimit and throttlingBurstLimit for */*, to the measure of expected use.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-request-throttling.html',
  },
  maps: {
    'iso27001-2022': ['A.8.6'],
    'nist-800-53-r5': ['SC-5'],
  },
  attack: ['T1499'],
  require: { throttled: isTrue },
});

export const cases: Cases<'aws.apigateway.stage'> = {
  pass: [{ throttled: true }],
  fail: [{ throttled: false }],
};
