import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.kafka.cluster-authenticates-clients',
  resource: 'aws.kafka.cluster',
  severity: 'high',
  title: {
    fr: 'Le cluster MSK demande qui se connecte',
    en: 'The MSK cluster asks who connects',
  },
  risk: {
    fr: 'Quiconque atteint les courtiers lit et écrit tous les sujets, sans rien prouver.',
    en: 'Whoever reaches the brokers reads and writes every topic, without proving anything.',
  },
  remedy: {
    fr: 'Activez IAM, SASL/SCRAM ou TLS mutuel, passez-y les clients, puis désactivez l’accès non authentifié.',
    en: 'Turn IAM, SASL/SCRAM or mutual TLS on, move the clients to it, then turn unauthenticated access off.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/msk/latest/developerguide/kafka_apis_iam.html',
  },
  maps: {
    'anssi-hygiene': ['8'],
    'iso27001-2022': ['A.5.17', 'A.8.5'],
    'nist-800-53-r5': ['AC-3', 'IA-2', 'IA-5'],
  },
  attack: ['T1078', 'T1213'],
  require: { unauthenticatedAccess: isFalse },
});

export const cases: Cases<'aws.kafka.cluster'> = {
  pass: [{ unauthenticatedAccess: false }],
  fail: [{ unauthenticatedAccess: true }],
};
