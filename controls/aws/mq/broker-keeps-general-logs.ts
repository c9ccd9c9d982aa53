import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.mq.broker-keeps-general-logs',
  resource: 'aws.mq.broker',
  severity: 'low',
  title: {
    fr: 'Le courtier Amazon MQ envoie son journal général',
    en: 'The Amazon MQ broker sends its general log',
  },
  risk: {
    fr: 'Connexions refusées et pannes du courtier ne laissent pas de trace durable.',
    en: 'Refused connections and failures of the broker leave no lasting trace.',
  },
  remedy: {
    fr: 'Activez le journal général vers CloudWatch Logs.',
    en: 'Turn the general log to CloudWatch Logs on.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/security-logging-monitoring.html',
  },
  maps: {
    'anssi-hygiene': ['36'],
    'iso27001-2022': ['A.8.15', 'A.8.16'],
    'pci-dss-4.0': ['10.2.1'],
    'nist-800-53-r5': ['AU-2', 'AU-3', 'AU-12', 'SI-4'],
  },
  attack: [],
  require: { generalLogs: isTrue },
});

export const cases: Cases<'aws.mq.broker'> = {
  pass: [{ generalLogs: true }],
  fail: [{ generalLogs: false }],
};
