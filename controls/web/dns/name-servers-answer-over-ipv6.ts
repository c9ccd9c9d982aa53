import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.dns.name-servers-answer-over-ipv6',
  resource: 'web.dns-zone',
  severity: 'low',
  title: {
    fr: 'Un serveur de noms au moins a une adresse IPv6',
    en: 'At least one name server has an IPv6 address',
  },
  risk: {
    fr: 'Depuis un réseau qui n’a plus qu’IPv6, le nom ne se résout qu’au travers d’un relais.',
    en: 'From a network with IPv6 alone, the name resolves only through a relay.',
  },
  remedy: {
    fr: 'Donnez une adresse AAAA à un serveur de noms de la zone.',
    en: 'Give a name server of the zone an AAAA address.',
    effort: 'low',
    doc: 'https://www.rfc-editor.org/rfc/rfc3901',
  },
  maps: {
    'nist-800-53-r5': ['SC-22'],
    'iso27001-2022': ['A.8.20', 'A.8.21'],
  },
  attack: [],
  require: { nameServersOverIpv6: isTrue },
});

export const cases: Cases<'web.dns-zone'> = {
  pass: [{ nameServersOverIpv6: true }],
  fail: [{ nameServersOverIpv6: false }],
};
