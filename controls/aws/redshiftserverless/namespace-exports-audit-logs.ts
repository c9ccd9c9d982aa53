import { contains } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.redshiftserverless.namespace-exports-audit-logs',
  resource: 'aws.redshiftserverless.namespace',
  severity: 'medium',
  title: {
    fr: 'L’espace de noms Redshift Serverless envoie ses journaux d’audit',
    en: 'The Redshift Serverless namespace exports its audit logs',
  },
  risk: {
    fr: 'Qui s’est connecté et avec quels droits ne laisse pas de trace durable.',
    en: 'Who connected and with what rights leaves no lasting trace.',
  },
  remedy: {
    fr: 'Exportez userlog et connectionlog vers CloudWatch Logs, et useractivitylog si les requêtes doivent être gardées.',
    en: 'Export userlog and connectionlog to CloudWatch Logs, and useractivitylog where queries must be kept.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/redshift/latest/mgmt/serverless-audit-logging.html',
  },
  maps: {
    'anssi-hygiene': ['36'],
    'iso27001-2022': ['A.8.15', 'A.8.16'],
    'pci-dss-4.0': ['10.2.1'],
    'nist-800-53-r5': ['AU-2', 'AU-3', 'AU-12', 'SI-4'],
  },
  attack: ['T1213.006'],
  require: { exportedLogs: contains('userlog', 'connectionlog') },
});

export const cases: Cases<'aws.redshiftserverless.namespace'> = {
  pass: [{ exportedLogs: ['connectionlog', 'userlog'] }],
  fail: [{ exportedLogs: [] }, { exportedLogs: ['userlog'] }],
};
