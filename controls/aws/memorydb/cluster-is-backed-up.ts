import { atLeast } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.memorydb.cluster-is-backed-up',
  resource: 'aws.memorydb.cluster',
  severity: 'medium',
  title: {
    fr: 'Le cluster MemoryDB a des sauvegardes automatiques',
    en: 'The MemoryDB cluster has automatic backups',
  },
  risk: {
    fr: 'MemoryDB sert de base principale : une suppression ou une écriture fautive y est définitive.',
    en: 'MemoryDB serves as a primary database: a deletion or a mistaken write is final there.',
  },
  remedy: {
    fr: 'Réglez SnapshotRetentionLimit sur sept jours, un au moins, et essayez une restauration.',
    en: 'Set SnapshotRetentionLimit to seven days, one at least, and try a restore.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/memorydb/latest/devguide/snapshots-automatic.html',
  },
  maps: {
    'anssi-hygiene': ['37'],
    'iso27001-2022': ['A.8.13'],
    'nist-800-53-r5': ['CP-9', 'CP-10'],
  },
  attack: ['T1485', 'T1490'],
  require: { snapshotRetentionDays: atLeast(1) },
});

export const cases: Cases<'aws.memorydb.cluster'> = {
  pass: [{ snapshotRetentionDays: 7 }],
  fail: [{ snapshotRetentionDays: 0 }],
};
