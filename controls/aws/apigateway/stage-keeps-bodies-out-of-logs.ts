import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.apigateway.stage-keeps-bodies-out-of-logs',
  resource: 'aws.apigateway.stage',
  severity: 'medium',
  title: {
    fr: 'Les corps des requêtes restent hors des journaux de l’API REST',
    en: 'Bodies of requests stay out of the logs of the REST API',
  },
  risk: {
    fr: 'Mots de passe, jetons et données personnelles se lisent dans CloudWatch Logs.',
    en: 'Passwords, tokens and personal data can be read in CloudWatch Logs.',
  },
  remedy: {
    fr: 'Désactivez dataTraceEnabled sur toutes les méthodes et purgez les journaux déjà écrits.',
    en: 'Turn dataTraceEnabled off for every method, and clear the logs already written.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html',
  },
  maps: {
    'pci-dss-4.0': ['3.3.1', '8.3.2'],
    'iso27001-2022': ['A.8.12', 'A.8.15'],
    'nist-800-53-r5': ['SI-12'],
  },
  attack: ['T1552'],
  require: { logsBodies: isFalse },
});

export const cases: Cases<'aws.apigateway.stage'> = {
  pass: [{ logsBodies: false }],
  fail: [{ logsBodies: true }],
};
