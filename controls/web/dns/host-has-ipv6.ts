import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.dns.host-has-ipv6',
  resource: 'web.dns-zone',
  severity: 'low',
  title: {
    fr: 'Le site a une adresse IPv6',
    en: 'The site has an IPv6 address',
  },
  risk: {
    fr: 'Un réseau mobile ou une partie du monde ne l’atteint qu’au travers d’un relais partagé, qui brouille les journaux.',
    en: 'A mobile network or a part of the world reaches it only through a shared relay, which blurs the logs.',
  },
  remedy: {
    fr: 'Ouvrez IPv6 sur le serveur ou le CDN, avec les mêmes filtres qu’en IPv4, puis publiez un enregistrement AAAA.',
    en: 'Open IPv6 on the server or the CDN, with the filters of IPv4, then publish an AAAA record.',
    effort: 'medium',
    doc: 'https://www.rfc-editor.org/rfc/rfc6540',
  },
  maps: {
    'iso27001-2022': ['A.8.21'],
  },
  attack: [],
  require: { hostHasIpv6: isTrue },
});

export const cases: Cases<'web.dns-zone'> = {
  pass: [{ hostHasIpv6: true }],
  fail: [{ hostHasIpv6: false }],
};
