import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.elasticache.replication-group-spans-zones',
  resource: 'aws.elasticache.replication-group',
  severity: 'medium',
  title: {
    fr: 'Le groupe de réplication ElastiCache survit à la panne d’une zone',
    en: 'The ElastiCache replication group survives the failure of a zone',
  },
  risk: {
    fr: 'La panne d’une zone coupe le cache, et souvent l’application avec lui.',
    en: 'The failure of one zone cuts the cache off, and often the application with it.',
  },
  remedy: {
    fr: 'Ajoutez une réplique dans une autre zone, puis activez le basculement automatique et Multi-AZ.',
    en: 'Add a replica in another zone, then turn automatic failover and Multi-AZ on.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/AutoFailover.html',
  },
  maps: {
    'iso27001-2022': ['A.5.30', 'A.8.14'],
    'nist-800-53-r5': ['CP-2(8)', 'CP-10', 'SI-13(5)'],
  },
  attack: [],
  require: { multiAz: isTrue },
});

export const cases: Cases<'aws.elasticache.replication-group'> = {
  pass: [{ multiAz: true }],
  fail: [{ multiAz: false }],
};
