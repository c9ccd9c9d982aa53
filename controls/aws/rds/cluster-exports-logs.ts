import { isNotEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.rds.cluster-exports-logs',
  resource: 'aws.rds.cluster',
  severity: 'medium',
  title: {
    fr: 'Le cluster RDS envoie ses journaux à CloudWatch Logs',
    en: 'The RDS cluster sends its logs to CloudWatch Logs',
  },
  risk: {
    fr: 'Qui s’est connecté et ce qu’il a lu ne laissent pas de trace durable.',
    en: 'Who connected and what they read leave no lasting trace.',
  },
  remedy: {
    fr: 'Exportez au moins audit et error (MySQL) ou postgresql (PostgreSQL), et donnez au groupe de journaux une durée de conservation.',
    en: 'Export audit and error at least (MySQL) or postgresql (PostgreSQL), and give the log group a retention.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/USER_LogAccess.Procedural.UploadtoCloudWatch.html',
  },
  maps: {
    'anssi-hygiene': ['36'],
    'iso27001-2022': ['A.8.15', 'A.8.16'],
    'pci-dss-4.0': ['10.2.1'],
    'nist-800-53-r5': ['AU-2', 'AU-3', 'AU-12', 'SI-4'],
  },
  attack: ['T1213.006'],
  require: { exportedLogs: isNotEmpty },
});

export const cases: Cases<'aws.rds.cluster'> = {
  pass: [{ exportedLogs: ['audit'] }],
  fail: [{ exportedLogs: [] }],
};
