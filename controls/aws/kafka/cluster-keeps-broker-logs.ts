import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.kafka.cluster-keeps-broker-logs',
  resource: 'aws.kafka.cluster',
  severity: 'low',
  title: {
    fr: 'Le cluster MSK envoie les journaux de ses courtiers',
    en: 'The MSK cluster sends the logs of its brokers',
  },
  risk: {
    fr: 'Connexions refusées et pannes des courtiers ne laissent aucune trace.',
    en: 'Refused connections and failures of brokers leave no trace.',
  },
  remedy: {
    fr: 'Envoyez les journaux des courtiers vers CloudWatch Logs, S3 ou Firehose.',
    en: 'Send the logs of brokers to CloudWatch Logs, S3 or Firehose.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-logging.html',
  },
  maps: {
    'anssi-hygiene': ['36'],
    'iso27001-2022': ['A.8.15', 'A.8.16'],
    'pci-dss-4.0': ['10.2.1'],
    'nist-800-53-r5': ['AU-2', 'AU-3', 'AU-12', 'SI-4'],
  },
  attack: [],
  require: { brokerLogs: isTrue },
});

export const cases: Cases<'aws.kafka.cluster'> = {
  pass: [{ brokerLogs: true }],
  fail: [{ brokerLogs: false }],
};
