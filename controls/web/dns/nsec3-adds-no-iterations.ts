import { atMost, equals } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.dns.nsec3-adds-no-iterations',
  resource: 'web.dns-zone',
  severity: 'low',
  title: {
    fr: 'NSEC3 ne fait pas d’itérations en plus',
    en: 'NSEC3 makes no extra iterations',
  },
  risk: {
    fr: 'Elles ne protègent de rien, et servent à épuiser résolveurs et serveurs ; au-delà d’un seuil, la zone passe pour non signée.',
    en: 'They protect from nothing, and serve to wear resolvers and servers out; past a limit the zone counts as unsigned.',
  },
  remedy: {
    fr: 'Réglez NSEC3 sur zéro itération et un sel vide, ou employez NSEC.',
    en: 'Set NSEC3 to zero iterations and an empty salt, or use NSEC.',
    effort: 'low',
    doc: 'https://www.rfc-editor.org/rfc/rfc9276',
  },
  maps: {
    'nist-800-53-r5': ['SC-5', 'SC-20'],
    'iso27001-2022': ['A.8.21'],
  },
  attack: ['T1499'],
  require: { nsec3Iterations: atMost(0) },
  when: { dnssecChain: equals('linked') },
});

export const cases: Cases<'web.dns-zone'> = {
  pass: [{ nsec3Iterations: 0, dnssecChain: 'linked' }],
  fail: [{ nsec3Iterations: 10, dnssecChain: 'linked' }],
  notApplicable: [{ dnssecChain: 'no-chain' }],
};
