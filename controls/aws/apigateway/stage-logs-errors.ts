import { oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.apigateway.stage-logs-errors',
  resource: 'aws.apigateway.stage',
  severity: 'low',
  title: {
    fr: 'L’étape de l’API REST journalise ses erreurs',
    en: 'The REST API stage logs errors',
  },
  risk: {
    fr: 'Un rejet d’autorisateur ou une panne d’intégration ne laisse pas de trace.',
    en: 'A refusal by an authorizer, or a failed integration, leaves no trace.',
  },
  remedy: {
    fr: 'Réglez loggingLevel sur ERROR pour */*.',
    en: 'Set loggingLevel to ERROR for */*.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html',
  },
  maps: {
    'anssi-hygiene': ['36'],
    'iso27001-2022': ['A.8.15'],
    'nist-800-53-r5': ['AU-2', 'AU-12', 'SI-11'],
  },
  attack: [],
  require: { executionLogLevel: oneOf('ERROR', 'INFO') },
});

export const cases: Cases<'aws.apigateway.stage'> = {
  pass: [{ executionLogLevel: 'ERROR' }],
  fail: [{ executionLogLevel: 'OFF' }],
};
