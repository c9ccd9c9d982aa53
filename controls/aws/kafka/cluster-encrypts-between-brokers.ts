import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.kafka.cluster-encrypts-between-brokers',
  resource: 'aws.kafka.cluster',
  severity: 'medium',
  title: {
    fr: 'Le cluster MSK chiffre les échanges entre ses courtiers',
    en: 'The MSK cluster encrypts the traffic between its brokers',
  },
  risk: {
    fr: 'Les messages que les courtiers répliquent voyagent en clair d’une zone à l’autre.',
    en: 'The messages that brokers replicate travel in clear from one zone to another.',
  },
  remedy: {
    fr: 'Créez un cluster avec InCluster à true et migrez-y les sujets ; ce réglage ne se change pas.',
    en: 'Create a cluster with InCluster set to true and migrate the topics to it; this setting cannot be changed.',
    effort: 'high',
    doc: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-encryption.html',
  },
  maps: {
    'anssi-hygiene': ['21'],
    'iso27001-2022': ['A.8.20', 'A.8.24'],
    'nist-800-53-r5': ['SC-8', 'SC-8(1)', 'SC-13'],
  },
  attack: ['T1040'],
  require: { brokerEncryption: isTrue },
});

export const cases: Cases<'aws.kafka.cluster'> = {
  pass: [{ brokerEncryption: true }],
  fail: [{ brokerEncryption: false }],
};
