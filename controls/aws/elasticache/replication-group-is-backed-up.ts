import { atLeast } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.elasticache.replication-group-is-backed-up',
  resource: 'aws.elasticache.replication-group',
  severity: 'low',
  title: {
    fr: 'Le groupe de réplication ElastiCache a des sauvegardes automatiques',
    en: 'The ElastiCache replication group has automatic backups',
  },
  risk: {
    fr: 'Sessions, files d’attente et compteurs gardés dans le cache sont perdus avec lui.',
    en: 'Sessions, queues and counters kept in the cache are lost with it.',
  },
  remedy: {
    fr: 'Réglez SnapshotRetentionLimit sur un jour au moins. Un cache que l’on peut reconstruire peut s’en passer.',
    en: 'Set SnapshotRetentionLimit to one day at least. A cache that can be rebuilt can do without.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/backups-automatic.html',
  },
  maps: {
    'anssi-hygiene': ['37'],
    'iso27001-2022': ['A.8.13'],
    'nist-800-53-r5': ['CP-9', 'CP-10'],
  },
  attack: ['T1485'],
  require: { snapshotRetentionDays: atLeast(1) },
});

export const cases: Cases<'aws.elasticache.replication-group'> = {
  pass: [{ snapshotRetentionDays: 1 }],
  fail: [{ snapshotRetentionDays: 0 }],
};
