import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.redshift.cluster-keeps-audit-logs',
  resource: 'aws.redshift.cluster',
  severity: 'medium',
  title: {
    fr: 'Le cluster Redshift tient des journaux d’audit',
    en: 'The Redshift cluster keeps audit logs',
  },
  risk: {
    fr: 'Connexions, changements d’utilisateurs et requêtes ne laissent de trace que quelques jours dans la base.',
    en: 'Connections, changes of users and queries leave a trace in the database for a few days only.',
  },
  remedy: {
    fr: 'Activez la journalisation d’audit vers CloudWatch Logs ou S3, et enable_user_activity_logging pour les requêtes.',
    en: 'Turn audit logging on, to CloudWatch Logs or S3, and enable_user_activity_logging for the queries.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/redshift/latest/mgmt/db-auditing.html',
  },
  maps: {
    'anssi-hygiene': ['36'],
    'iso27001-2022': ['A.8.15', 'A.8.16'],
    'pci-dss-4.0': ['10.2.1'],
    'nist-800-53-r5': ['AU-2', 'AU-3', 'AU-12', 'SI-4'],
  },
  attack: ['T1213.006'],
  require: { auditLogging: isTrue },
});

export const cases: Cases<'aws.redshift.cluster'> = {
  pass: [{ auditLogging: true }],
  fail: [{ auditLogging: false }],
};
