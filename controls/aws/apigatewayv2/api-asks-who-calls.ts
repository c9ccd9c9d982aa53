import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.apigatewayv2.api-asks-who-calls',
  resource: 'aws.apigatewayv2.api',
  severity: 'high',
  title: {
    fr: 'L’API HTTP ou WebSocket demande qui l’appelle',
    en: 'The HTTP or WebSocket API asks who calls',
  },
  risk: {
    fr: 'N’importe qui appelle ces routes depuis Internet : données lues ou changées, et facture pour vous.',
    en: 'Anyone calls these routes from the internet: data is read or changed, and the bill is yours.',
  },
  remedy: {
    fr: 'Rattachez à chaque route un autorisateur JWT, IAM ou Lambda ; exemptez ce qui est public à dessein.',
    en: 'Attach a JWT, IAM or Lambda authorizer to each route; exempt what is public on purpose.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-access-control.html',
  },
  maps: {
    'anssi-hygiene': ['9'],
    'pci-dss-4.0': ['7.3.1', '8.3.1'],
    'iso27001-2022': ['A.5.15', 'A.8.3', 'A.8.5'],
    'nist-800-53-r5': ['AC-3', 'AC-14', 'IA-2'],
  },
  attack: ['T1190'],
  require: { openRoutes: isEmpty },
});

export const cases: Cases<'aws.apigatewayv2.api'> = {
  pass: [{ openRoutes: [] }],
  fail: [{ openRoutes: ['$default'] }],
};
