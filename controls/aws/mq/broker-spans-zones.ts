import { oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.mq.broker-spans-zones',
  resource: 'aws.mq.broker',
  severity: 'low',
  title: {
    fr: 'Le courtier Amazon MQ survit à la panne d’une zone',
    en: 'The Amazon MQ broker survives the failure of a zone',
  },
  risk: {
    fr: 'La panne d’une zone arrête l’échange de messages, et avec lui les applications qui en dépendent.',
    en: 'The failure of one zone stops the exchange of messages, and the applications that depend on it.',
  },
  remedy: {
    fr: 'Recréez le courtier en actif/secours (ActiveMQ) ou en cluster (RabbitMQ) ; le mode ne se change pas.',
    en: 'Create the broker again as active/standby (ActiveMQ) or as a cluster (RabbitMQ); the mode cannot be changed.',
    effort: 'high',
    doc: 'https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/amazon-mq-broker-architecture.html',
  },
  maps: {
    'iso27001-2022': ['A.5.30', 'A.8.14'],
    'nist-800-53-r5': ['CP-2(8)', 'CP-10', 'SI-13(5)'],
  },
  attack: [],
  require: { deploymentMode: oneOf('ACTIVE_STANDBY_MULTI_AZ', 'CLUSTER_MULTI_AZ') },
});

export const cases: Cases<'aws.mq.broker'> = {
  pass: [{ deploymentMode: 'ACTIVE_STANDBY_MULTI_AZ' }, { deploymentMode: 'CLUSTER_MULTI_AZ' }],
  fail: [{ deploymentMode: 'SINGLE_INSTANCE' }],
};
