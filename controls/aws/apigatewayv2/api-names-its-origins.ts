import { containsNone, equals } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.apigatewayv2.api-names-its-origins',
  resource: 'aws.apigatewayv2.api',
  severity: 'low',
  title: {
    fr: 'L’API HTTP nomme les origines qu’elle accepte',
    en: 'The HTTP API names the origins that it accepts',
  },
  risk: {
    fr: 'La page de n’importe quel site, ouverte par un utilisateur, lit les réponses de l’API.',
    en: 'A page of any site, opened by a user, reads the answers of the API.',
  },
  remedy: {
    fr: 'Remplacez l’étoile de allowOrigins par les origines de vos applications.',
    en: 'Replace the star of allowOrigins with the origins of your applications.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-cors.html',
  },
  maps: {
    'iso27001-2022': ['A.8.26'],
    'nist-800-53-r5': ['AC-4', 'SC-7'],
  },
  attack: [],
  when: { protocol: equals('HTTP') },
  require: { corsOrigins: containsNone('*') },
});

export const cases: Cases<'aws.apigatewayv2.api'> = {
  pass: [
    { protocol: 'HTTP', corsOrigins: [] },
    { protocol: 'HTTP', corsOrigins: ['https://app.example.org'] },
  ],
  fail: [{ protocol: 'HTTP', corsOrigins: ['*'] }],
  notApplicable: [{ protocol: 'WEBSOCKET', corsOrigins: [] }],
};
