import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.apigatewayv2.api-calls-backends-over-https',
  resource: 'aws.apigatewayv2.api',
  severity: 'medium',
  title: {
    fr: 'L’API HTTP ou WebSocket joint ses serveurs en HTTPS',
    en: 'The HTTP or WebSocket API calls its backends over HTTPS',
  },
  risk: {
    fr: 'Les requêtes, jetons compris, passent en clair entre API Gateway et le serveur.',
    en: 'Requests, tokens included, travel in the clear between API Gateway and the backend.',
  },
  remedy: {
    fr: 'Passez l’adresse d’intégration en https://, ou joignez le serveur par un lien VPC.',
    en: 'Make the integration address https://, or reach the backend through a VPC link.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-http.html',
  },
  maps: {
    'anssi-hygiene': ['18', '21'],
    'pci-dss-4.0': ['4.2.1'],
    'iso27001-2022': ['A.8.24'],
    'nist-800-53-r5': ['SC-8', 'SC-8(1)'],
  },
  attack: ['T1040', 'T1557'],
  require: { plainHttpBackends: isEmpty },
});

export const cases: Cases<'aws.apigatewayv2.api'> = {
  pass: [{ plainHttpBackends: [] }],
  fail: [{ plainHttpBackends: ['http://backend.example.org/'] }],
};
