import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.exposure.graphql-console-is-closed',
  resource: 'web.site',
  severity: 'medium',
  title: {
    fr: 'La console GraphQL n’est pas ouverte',
    en: 'The GraphQL console is not open',
  },
  risk: {
    fr: 'Elle montre le schéma et laisse composer des requêtes que l’application ne ferait pas.',
    en: 'It shows the schema and lets one compose queries that the application would not make.',
  },
  remedy: {
    fr: 'Éteignez la console et l’introspection en production.',
    en: 'Turn the console and introspection off in production.',
    effort: 'low',
    doc: 'https://cheatsheetseries.owasp.org/cheatsheets/GraphQL_Cheat_Sheet.html',
  },
  maps: {
    'nist-800-53-r5': ['CM-7'],
    'iso27001-2022': ['A.8.9', 'A.8.20'],
    'owasp-top-10-2025': ['A02'],
  },
  attack: ['T1594'],
  require: { opensGraphqlConsole: isFalse },
});

export const cases: Cases<'web.site'> = {
  pass: [{ opensGraphqlConsole: false }],
  fail: [{ opensGraphqlConsole: true }],
};
