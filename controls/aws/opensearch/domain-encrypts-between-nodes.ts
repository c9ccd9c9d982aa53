import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.opensearch.domain-encrypts-between-nodes',
  resource: 'aws.opensearch.domain',
  severity: 'medium',
  title: {
    fr: 'Le domaine OpenSearch chiffre les échanges entre ses nœuds',
    en: 'The OpenSearch domain encrypts the traffic between its nodes',
  },
  risk: {
    fr: 'Les données que les nœuds répliquent voyagent en clair dans le réseau.',
    en: 'The data that nodes replicate travels in clear on the network.',
  },
  remedy: {
    fr: 'Activez le chiffrement de nœud à nœud ; il ne peut plus être désactivé ensuite.',
    en: 'Turn node-to-node encryption on; it cannot be turned off afterwards.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ntn.html',
  },
  maps: {
    'anssi-hygiene': ['21'],
    'iso27001-2022': ['A.8.20', 'A.8.24'],
    'nist-800-53-r5': ['SC-8', 'SC-8(1)', 'SC-13'],
  },
  attack: ['T1040'],
  require: { nodeToNodeEncryption: isTrue },
});

export const cases: Cases<'aws.opensearch.domain'> = {
  pass: [{ nodeToNodeEncryption: true }],
  fail: [{ nodeToNodeEncryption: false }],
};
