import { equals } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.appsync.api-hides-its-schema',
  resource: 'aws.appsync.graphql-api',
  severity: 'low',
  title: {
    fr: 'L’API AppSync ne livre pas son schéma',
    en: 'The AppSync API does not give its schema away',
  },
  risk: {
    fr: 'Qui peut appeler l’API en obtient le plan complet, opérations d’administration comprises.',
    en: 'Whoever may call the API gets its full plan, administration included.',
  },
  remedy: {
    fr: 'Réglez introspectionConfig sur DISABLED en production.',
    en: 'Set introspectionConfig to DISABLED in production.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/appsync/latest/devguide/designing-a-graphql-api.html',
  },
  maps: {
    'iso27001-2022': ['A.8.9', 'A.8.26'],
    'nist-800-53-r5': ['CM-7', 'SI-11'],
  },
  attack: ['T1592'],
  require: { introspection: equals('DISABLED') },
});

export const cases: Cases<'aws.appsync.graphql-api'> = {
  pass: [{ introspection: 'DISABLED' }],
  fail: [{ introspection: 'ENABLED' }],
};
