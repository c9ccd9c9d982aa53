import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.apigatewayv2.stage-logs-access',
  resource: 'aws.apigatewayv2.stage',
  severity: 'medium',
  title: {
    fr: 'L’étape de l’API HTTP ou WebSocket journalise ses accès',
    en: 'The HTTP or WebSocket API stage logs access',
  },
  risk: {
    fr: 'Rien ne dit qui a appelé l’API, ni ce qu’il a obtenu.',
    en: 'Nothing tells who called the API, nor what they got.',
  },
  remedy: {
    fr: 'Indiquez un groupe CloudWatch Logs et un format dans accessLogSettings.',
    en: 'Name a CloudWatch Logs group and a format in accessLogSettings.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-logging.html',
  },
  maps: {
    'anssi-hygiene': ['36'],
    'pci-dss-4.0': ['10.2.1'],
    'iso27001-2022': ['A.8.15'],
    'nist-800-53-r5': ['AU-2', 'AU-3', 'AU-12'],
  },
  attack: ['T1190'],
  require: { accessLogged: isTrue },
});

export const cases: Cases<'aws.apigatewayv2.stage'> = {
  pass: [{ accessLogged: true }],
  fail: [{ accessLogged: false }],
};
