import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.opensearch.domain-is-in-vpc',
  resource: 'aws.opensearch.domain',
  severity: 'high',
  title: {
    fr: 'Le domaine OpenSearch est dans un VPC',
    en: 'The OpenSearch domain is in a VPC',
  },
  risk: {
    fr: 'Son adresse répond à tout Internet : seule une politique sans faute sépare les index de n’importe qui.',
    en: 'Its address answers the whole internet: only a faultless policy stands between the indices and anyone.',
  },
  remedy: {
    fr: 'Recréez le domaine dans un VPC à partir d’un instantané ; un domaine public ne s’y déplace pas.',
    en: 'Create the domain again in a VPC from a snapshot; a public domain cannot be moved into one.',
    effort: 'high',
    doc: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/vpc.html',
  },
  maps: {
    'anssi-hygiene': ['23'],
    'iso27001-2022': ['A.8.3', 'A.8.20', 'A.8.22'],
    'pci-dss-4.0': ['1.4.4'],
    'nist-800-53-r5': ['AC-3', 'AC-4', 'SC-7', 'SC-7(5)'],
  },
  attack: ['T1190', 'T1213.006'],
  require: { inVpc: isTrue },
});

export const cases: Cases<'aws.opensearch.domain'> = {
  pass: [{ inVpc: true }],
  fail: [{ inVpc: false }],
};
