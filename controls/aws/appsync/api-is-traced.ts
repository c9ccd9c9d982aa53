import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.appsync.api-is-traced',
  resource: 'aws.appsync.graphql-api',
  severity: 'low',
  title: {
    fr: 'Les appels de l’API AppSync sont tracés',
    en: 'Calls of the AppSync API are traced',
  },
  risk: {
    fr: 'Une lenteur ou une erreur ne se suit pas d’un résolveur à l’autre.',
    en: 'A slow call or an error cannot be followed from one resolver to the next.',
  },
  remedy: {
    fr: 'Activez le traçage X-Ray de l’API.',
    en: 'Turn X-Ray tracing on for the API.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/appsync/latest/devguide/x-ray-tracing.html',
  },
  maps: {
    'iso27001-2022': ['A.8.16'],
    'nist-800-53-r5': ['AU-12', 'SI-4'],
  },
  attack: [],
  require: { traced: isTrue },
});

export const cases: Cases<'aws.appsync.graphql-api'> = {
  pass: [{ traced: true }],
  fail: [{ traced: false }],
};
