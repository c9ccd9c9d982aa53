import { equals, isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.dns.signing-algorithms-are-current',
  resource: 'web.dns-zone',
  severity: 'low',
  title: {
    fr: 'DNSSEC emploie des algorithmes actuels',
    en: 'DNSSEC uses current algorithms',
  },
  risk: {
    fr: 'Les signatures à base de SHA-1 ne sont plus validées par tous : la zone y vaut une zone non signée, ou pire.',
    en: 'Signatures built on SHA-1 are no longer validated by all: to them the zone is an unsigned one, or worse.',
  },
  remedy: {
    fr: 'Passez à ECDSAP256SHA256 (13) par un changement d’algorithme, puis à un DS en SHA-256.',
    en: 'Move to ECDSAP256SHA256 (13) by an algorithm rollover, then to a DS in SHA-256.',
    effort: 'medium',
    doc: 'https://www.rfc-editor.org/rfc/rfc9905',
  },
  maps: {
    'nist-800-53-r5': ['SC-13', 'SC-20'],
    'iso27001-2022': ['A.8.24'],
  },
  attack: [],
  require: { weakDnssecAlgorithms: isEmpty },
  when: { dnssecChain: equals('linked') },
});

export const cases: Cases<'web.dns-zone'> = {
  pass: [{ weakDnssecAlgorithms: [], dnssecChain: 'linked' }],
  fail: [{ weakDnssecAlgorithms: ['RSASHA1'], dnssecChain: 'linked' }],
  notApplicable: [{ dnssecChain: 'unsigned' }],
};
