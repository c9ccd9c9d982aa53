import { atLeast, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.opensearch.domain-spans-zones',
  resource: 'aws.opensearch.domain',
  severity: 'medium',
  title: {
    fr: 'Le domaine OpenSearch survit à la panne d’une zone',
    en: 'The OpenSearch domain survives the failure of a zone',
  },
  risk: {
    fr: 'La panne d’une zone arrête le domaine, ou fait perdre les partitions qui n’étaient que là.',
    en: 'The failure of one zone stops the domain, or loses the shards that were only there.',
  },
  remedy: {
    fr: 'Activez la répartition par zones avec trois nœuds de données, et au moins une réplique par index.',
    en: 'Turn zone awareness on with three data nodes, and one replica at least for each index.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-multiaz.html',
  },
  maps: {
    'iso27001-2022': ['A.5.30', 'A.8.14'],
    'nist-800-53-r5': ['CP-2(8)', 'CP-10', 'SI-13(5)'],
  },
  attack: [],
  require: { zoneAwareness: isTrue, dataNodes: atLeast(3) },
});

export const cases: Cases<'aws.opensearch.domain'> = {
  pass: [{ zoneAwareness: true, dataNodes: 3 }],
  fail: [
    { zoneAwareness: false, dataNodes: 3 },
    { zoneAwareness: true, dataNodes: 2 },
  ],
};
