import { oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.appsync.api-logs-fields',
  resource: 'aws.appsync.graphql-api',
  severity: 'medium',
  title: {
    fr: 'L’API AppSync journalise la résolution des champs',
    en: 'The AppSync API logs how fields are resolved',
  },
  risk: {
    fr: 'Rien ne dit qui a demandé quels champs, ni ce qui a échoué.',
    en: 'Nothing tells who asked for which fields, nor what failed.',
  },
  remedy: {
    fr: 'Activez la journalisation au niveau ERROR au moins, avec un rôle vers CloudWatch Logs.',
    en: 'Turn logging on at level ERROR at least, with a role to CloudWatch Logs.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/appsync/latest/devguide/monitoring.html',
  },
  maps: {
    'anssi-hygiene': ['36'],
    'pci-dss-4.0': ['10.2.1'],
    'iso27001-2022': ['A.8.15'],
    'nist-800-53-r5': ['AU-2', 'AU-12'],
  },
  attack: [],
  require: { fieldLogLevel: oneOf('ERROR', 'INFO', 'DEBUG', 'ALL') },
});

export const cases: Cases<'aws.appsync.graphql-api'> = {
  pass: [{ fieldLogLevel: 'ERROR' }, { fieldLogLevel: 'ALL' }],
  fail: [{ fieldLogLevel: 'NONE' }],
};
