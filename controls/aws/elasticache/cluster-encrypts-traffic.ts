import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.elasticache.cluster-encrypts-traffic',
  resource: 'aws.elasticache.cluster',
  severity: 'medium',
  title: {
    fr: 'Le cluster ElastiCache chiffre ses échanges',
    en: 'The ElastiCache cluster encrypts its traffic',
  },
  risk: {
    fr: 'Jetons, sessions et données en cache voyagent en clair, lisibles par qui se trouve sur le chemin.',
    en: 'Tokens, sessions and cached data travel in clear, readable by whoever stands on the way.',
  },
  remedy: {
    fr: 'Recréez le cluster avec le chiffrement en transit (Memcached 1.6.12 ou plus, Redis ou Valkey en groupe de réplication).',
    en: 'Create the cluster again with encryption in transit (Memcached 1.6.12 or later, Redis or Valkey in a replication group).',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/in-transit-encryption.html',
  },
  maps: {
    'anssi-hygiene': ['21'],
    'iso27001-2022': ['A.8.20', 'A.8.24'],
    'nist-800-53-r5': ['SC-8', 'SC-8(1)', 'SC-13'],
  },
  attack: ['T1040', 'T1557'],
  require: { encryptedInTransit: isTrue },
});

export const cases: Cases<'aws.elasticache.cluster'> = {
  pass: [{ encryptedInTransit: true }],
  fail: [{ encryptedInTransit: false }],
};
