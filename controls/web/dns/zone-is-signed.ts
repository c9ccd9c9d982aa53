import { equals } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.dns.zone-is-signed',
  resource: 'web.dns-zone',
  severity: 'medium',
  title: {
    fr: 'La zone est signée par DNSSEC et reliée à sa zone parente',
    en: 'The zone is signed by DNSSEC and linked to its parent',
  },
  risk: {
    fr: 'Une réponse forgée mène les visiteurs et le courrier ailleurs, sans que rien ne le montre.',
    en: 'A forged answer leads visitors and mail elsewhere, and nothing shows it.',
  },
  remedy: {
    fr: 'Activez DNSSEC chez l’hébergeur de la zone, puis déposez l’enregistrement DS chez le bureau d’enregistrement.',
    en: 'Enable DNSSEC at the host of the zone, then lodge the DS record with the registrar.',
    effort: 'medium',
    doc: 'https://www.rfc-editor.org/rfc/rfc9364',
  },
  maps: {
    'nist-800-53-r5': ['SC-20'],
    'iso27001-2022': ['A.8.20', 'A.8.21'],
  },
  attack: ['T1557', 'T1584.002'],
  require: { dnssecChain: equals('linked') },
});

export const cases: Cases<'web.dns-zone'> = {
  pass: [{ dnssecChain: 'linked' }],
  fail: [{ dnssecChain: 'unsigned' }, { dnssecChain: 'no-chain' }],
};
