import { atLeast } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.appsync.api-limits-query-depth',
  resource: 'aws.appsync.graphql-api',
  severity: 'low',
  title: {
    fr: 'L’API AppSync limite la profondeur des requêtes',
    en: 'The AppSync API limits the depth of queries',
  },
  risk: {
    fr: 'Une requête qui s’emboîte sans fin épuise résolveurs et bases de données.',
    en: 'A query nested without end exhausts resolvers and databases.',
  },
  remedy: {
    fr: 'Fixez queryDepthLimit à la profondeur dont vos applications ont besoin.',
    en: 'Set queryDepthLimit to the depth that your applications need.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/appsync/latest/devguide/designing-a-graphql-api.html',
  },
  maps: {
    'iso27001-2022': ['A.8.6', 'A.8.26'],
    'nist-800-53-r5': ['SC-5', 'SI-10'],
  },
  attack: ['T1499'],
  require: { queryDepthLimit: atLeast(1) },
});

export const cases: Cases<'aws.appsync.graphql-api'> = {
  pass: [{ queryDepthLimit: 10 }],
  fail: [{ queryDepthLimit: 0 }],
};
