import { equals, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.mq.broker-keeps-audit-logs',
  resource: 'aws.mq.broker',
  severity: 'medium',
  title: {
    fr: 'Le courtier ActiveMQ envoie son journal d’audit',
    en: 'The ActiveMQ broker sends its audit log',
  },
  risk: {
    fr: 'Qui a créé, vidé ou supprimé une file ne peut être établi.',
    en: 'Who created, emptied or deleted a queue cannot be told.',
  },
  remedy: {
    fr: 'Activez le journal d’audit vers CloudWatch Logs, et redémarrez le courtier.',
    en: 'Turn the audit log to CloudWatch Logs on, and reboot the broker.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/configure-logging-monitoring-activemq.html',
  },
  maps: {
    'anssi-hygiene': ['36'],
    'iso27001-2022': ['A.8.15', 'A.8.16'],
    'pci-dss-4.0': ['10.2.1'],
    'nist-800-53-r5': ['AU-2', 'AU-3', 'AU-12', 'SI-4'],
  },
  attack: [],
  when: { engine: equals('ACTIVEMQ') },
  require: { auditLogs: isTrue },
});

export const cases: Cases<'aws.mq.broker'> = {
  pass: [{ engine: 'ACTIVEMQ', auditLogs: true }],
  fail: [{ engine: 'ACTIVEMQ', auditLogs: false }],
  notApplicable: [{ engine: 'RABBITMQ', auditLogs: false }],
};
