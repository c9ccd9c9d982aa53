import { equals } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.elasticache.replication-group-requires-tls',
  resource: 'aws.elasticache.replication-group',
  severity: 'high',
  title: {
    fr: 'Le groupe de réplication ElastiCache refuse les connexions en clair',
    en: 'The ElastiCache replication group turns plain connections away',
  },
  risk: {
    fr: 'Jetons, sessions et données en cache voyagent en clair, lisibles par qui se trouve sur le chemin.',
    en: 'Tokens, sessions and cached data travel in clear, readable by whoever stands on the way.',
  },
  remedy: {
    fr: 'Activez le chiffrement en transit en mode preferred, passez les clients à TLS, puis réglez le mode sur required.',
    en: 'Turn encryption in transit on in the mode preferred, move the clients to TLS, then set the mode to required.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/in-transit-encryption.html',
  },
  maps: {
    'anssi-hygiene': ['21'],
    'iso27001-2022': ['A.8.20', 'A.8.24'],
    'nist-800-53-r5': ['SC-8', 'SC-8(1)', 'SC-13'],
  },
  attack: ['T1040', 'T1557'],
  require: { transitEncryption: equals('required') },
});

export const cases: Cases<'aws.elasticache.replication-group'> = {
  pass: [{ transitEncryption: 'required' }],
  fail: [{ transitEncryption: 'off' }, { transitEncryption: 'preferred' }],
};
