import { contains } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.neptune.cluster-exports-audit-logs',
  resource: 'aws.neptune.cluster',
  severity: 'medium',
  title: {
    fr: 'Le cluster Neptune envoie ses journaux d’audit à CloudWatch Logs',
    en: 'The Neptune cluster sends its audit logs to CloudWatch Logs',
  },
  risk: {
    fr: 'Qui s’est connecté et ce qu’il a lu ne laissent pas de trace durable.',
    en: 'Who connected and what they read leave no lasting trace.',
  },
  remedy: {
    fr: 'Réglez le paramètre neptune_enable_audit_log du groupe de paramètres, puis exportez le journal audit vers CloudWatch Logs.',
    en: 'Set the parameter neptune_enable_audit_log of the parameter group, then export the log audit to CloudWatch Logs.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/neptune/latest/userguide/auditing.html',
  },
  maps: {
    'anssi-hygiene': ['36'],
    'iso27001-2022': ['A.8.15', 'A.8.16'],
    'pci-dss-4.0': ['10.2.1'],
    'nist-800-53-r5': ['AU-2', 'AU-3', 'AU-12', 'SI-4'],
  },
  attack: ['T1213.006'],
  require: { exportedLogs: contains('audit') },
});

export const cases: Cases<'aws.neptune.cluster'> = {
  pass: [{ exportedLogs: ['audit'] }],
  fail: [{ exportedLogs: [] }, { exportedLogs: ['profiler'] }],
};
