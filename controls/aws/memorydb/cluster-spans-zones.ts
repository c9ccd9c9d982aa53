import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.memorydb.cluster-spans-zones',
  resource: 'aws.memorydb.cluster',
  severity: 'medium',
  title: {
    fr: 'Le cluster MemoryDB a des répliques dans plusieurs zones',
    en: 'The MemoryDB cluster has replicas in more than one zone',
  },
  risk: {
    fr: 'La panne d’une zone arrête la base le temps qu’un nœud soit remplacé.',
    en: 'The failure of one zone stops the database until a node has been replaced.',
  },
  remedy: {
    fr: 'Donnez au moins une réplique à chaque partition ; MemoryDB la place dans une autre zone.',
    en: 'Give each shard one replica at least; MemoryDB places it in another zone.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/memorydb/latest/devguide/autofailover.html',
  },
  maps: {
    'iso27001-2022': ['A.5.30', 'A.8.14'],
    'nist-800-53-r5': ['CP-2(8)', 'CP-10', 'SI-13(5)'],
  },
  attack: [],
  require: { multiAz: isTrue },
});

export const cases: Cases<'aws.memorydb.cluster'> = {
  pass: [{ multiAz: true }],
  fail: [{ multiAz: false }],
};
