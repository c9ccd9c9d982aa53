import { equals, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.dns.zone-validates',
  resource: 'web.dns-zone',
  severity: 'high',
  title: {
    fr: 'La zone signée se valide',
    en: 'The signed zone validates',
  },
  risk: {
    fr: 'Pour tous ceux dont le résolveur valide, le site et le courrier n’existent plus.',
    en: 'For everyone whose resolver validates, the site and its mail do not exist any more.',
  },
  remedy: {
    fr: 'Comparez le DS du parent et les clés publiées, renouvelez les signatures ; sinon retirez le DS le temps de réparer.',
    en: 'Compare the DS of the parent and the keys published, renew the signatures; else remove the DS until it is mended.',
    effort: 'medium',
    doc: 'https://www.rfc-editor.org/rfc/rfc6781',
  },
  maps: {
    'nist-800-53-r5': ['SC-20', 'SC-22'],
    'iso27001-2022': ['A.8.21'],
  },
  attack: [],
  require: { dnssecHolds: isTrue },
  when: { dnssecChain: equals('linked') },
});

export const cases: Cases<'web.dns-zone'> = {
  pass: [{ dnssecHolds: true, dnssecChain: 'linked' }],
  fail: [{ dnssecHolds: false, dnssecChain: 'linked' }],
  notApplicable: [{ dnssecChain: 'unsigned' }],
};
