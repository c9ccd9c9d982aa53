import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.apigateway.stage-is-traced',
  resource: 'aws.apigateway.stage',
  severity: 'low',
  title: {
    fr: 'Les appels de l’étape de l’API REST sont tracés',
    en: 'Calls of the REST API stage are traced',
  },
  risk: {
    fr: 'Une lenteur ou une erreur ne se suit pas d’un service à l’autre.',
    en: 'A slow call or an error cannot be followed from one service to the next.',
  },
  remedy: {
    fr: 'Activez le traçage X-Ray de l’étape.',
    en: 'Turn X-Ray tracing on for the stage.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-xray.html',
  },
  maps: {
    'iso27001-2022': ['A.8.16'],
    'nist-800-53-r5': ['AU-12', 'SI-4'],
  },
  attack: [],
  require: { traced: isTrue },
});

export const cases: Cases<'aws.apigateway.stage'> = {
  pass: [{ traced: true }],
  fail: [{ traced: false }],
};
