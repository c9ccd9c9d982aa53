import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.apigateway.stage-logs-access',
  resource: 'aws.apigateway.stage',
  severity: 'medium',
  title: {
    fr: 'L’étape de l’API REST journalise ses accès',
    en: 'The REST API stage logs access',
  },
  risk: {
    fr: 'Rien ne dit qui a appelé l’API, ni ce qu’il a obtenu.',
    en: 'Nothing tells who called the API, nor what they got.',
  },
  remedy: {
    fr: 'Indiquez un groupe CloudWatch Logs ou un flux Firehose dans accessLogSettings, avec l’appelant et le statut.',
    en: 'Name a CloudWatch Logs group or a Firehose stream in accessLogSettings, with caller and status.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html',
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

export const cases: Cases<'aws.apigateway.stage'> = {
  pass: [{ accessLogged: true }],
  fail: [{ accessLogged: false }],
};
