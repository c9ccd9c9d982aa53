import { equals } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.kafka.cluster-requires-tls',
  resource: 'aws.kafka.cluster',
  severity: 'high',
  title: {
    fr: 'Le cluster MSK refuse les connexions en clair',
    en: 'The MSK cluster turns plain connections away',
  },
  risk: {
    fr: 'Messages et identifiants voyagent en clair entre clients et courtiers.',
    en: 'Messages and credentials travel in clear between clients and brokers.',
  },
  remedy: {
    fr: 'Réglez ClientBroker sur TLS une fois les clients passés au port chiffré.',
    en: 'Set ClientBroker to TLS once the clients use the encrypted port.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-encryption.html',
  },
  maps: {
    'anssi-hygiene': ['21'],
    'iso27001-2022': ['A.8.20', 'A.8.24'],
    'nist-800-53-r5': ['SC-8', 'SC-8(1)', 'SC-13'],
  },
  attack: ['T1040', 'T1557'],
  require: { clientEncryption: equals('TLS') },
});

export const cases: Cases<'aws.kafka.cluster'> = {
  pass: [{ clientEncryption: 'TLS' }],
  fail: [{ clientEncryption: 'TLS_PLAINTEXT' }, { clientEncryption: 'PLAINTEXT' }],
};
