import { hasAtLeast } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.dax.cluster-spans-zones',
  resource: 'aws.dax.cluster',
  severity: 'low',
  title: {
    fr: 'Le cluster DAX a des nœuds dans plusieurs zones',
    en: 'The DAX cluster has nodes in more than one zone',
  },
  risk: {
    fr: 'La panne d’une zone vide le cache : toutes les lectures retombent d’un coup sur la table.',
    en: 'The failure of one zone empties the cache: all reads fall back on the table at once.',
  },
  remedy: {
    fr: 'Répartissez au moins trois nœuds sur plusieurs zones de disponibilité.',
    en: 'Spread three nodes at least over several Availability Zones.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAX.concepts.cluster.html',
  },
  maps: {
    'iso27001-2022': ['A.5.30', 'A.8.14'],
    'nist-800-53-r5': ['CP-2(8)', 'CP-10', 'SI-13(5)'],
  },
  attack: [],
  require: { zones: hasAtLeast(2) },
});

export const cases: Cases<'aws.dax.cluster'> = {
  pass: [{ zones: ['eu-west-3a', 'eu-west-3b'] }],
  fail: [{ zones: ['eu-west-3a'] }, { zones: ['eu-west-3a', 'eu-west-3a'] }],
};
