import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.apigateway.rest-api-is-private',
  resource: 'aws.apigateway.rest-api',
  severity: 'low',
  title: {
    fr: 'L’API REST n’est joignable que de vos réseaux',
    en: 'The REST API can be reached from your networks only',
  },
  risk: {
    fr: 'Chaque défaut de l’API s’offre à tout Internet.',
    en: 'Each defect of the API is offered to the whole internet.',
  },
  remedy: {
    fr: 'Si seuls vos systèmes l’appellent, passez l’API en PRIVATE avec un point de terminaison VPC ; sinon, exemptez-la.',
    en: 'If only your own systems call it, make the API PRIVATE with a VPC endpoint; otherwise exempt it.',
    effort: 'high',
    doc: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-private-apis.html',
  },
  maps: {
    'anssi-hygiene': ['23'],
    'pci-dss-4.0': ['1.4.2'],
    'iso27001-2022': ['A.8.20', 'A.8.22'],
    'nist-800-53-r5': ['AC-4', 'SC-7'],
  },
  attack: ['T1190'],
  require: { isPrivate: isTrue },
});

export const cases: Cases<'aws.apigateway.rest-api'> = {
  pass: [{ isPrivate: true }],
  fail: [{ isPrivate: false }],
};
