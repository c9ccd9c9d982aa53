import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.opensearch.domain-keeps-audit-logs',
  resource: 'aws.opensearch.domain',
  severity: 'medium',
  title: {
    fr: 'Le domaine OpenSearch tient un journal d’audit',
    en: 'The OpenSearch domain keeps an audit log',
  },
  risk: {
    fr: 'Connexions refusées, changements de droits et lectures d’index ne laissent pas de trace.',
    en: 'Refused logins, changes of rights and reads of indices leave no trace.',
  },
  remedy: {
    fr: 'Activez le contrôle d’accès fin, publiez AUDIT_LOGS vers CloudWatch Logs, puis choisissez dans Dashboards les événements à garder.',
    en: 'Turn fine-grained access control on, publish AUDIT_LOGS to CloudWatch Logs, then choose in Dashboards the events to keep.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/audit-logs.html',
  },
  maps: {
    'anssi-hygiene': ['36'],
    'iso27001-2022': ['A.8.15', 'A.8.16'],
    'pci-dss-4.0': ['10.2.1'],
    'nist-800-53-r5': ['AU-2', 'AU-3', 'AU-12', 'SI-4'],
  },
  attack: ['T1213.006'],
  require: { auditLogs: isTrue },
});

export const cases: Cases<'aws.opensearch.domain'> = {
  pass: [{ auditLogs: true }],
  fail: [{ auditLogs: false }],
};
