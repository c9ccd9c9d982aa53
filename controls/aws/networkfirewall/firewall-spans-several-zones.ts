import { atLeast } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.networkfirewall.firewall-spans-several-zones',
  resource: 'aws.networkfirewall.firewall',
  severity: 'medium',
  title: {
    fr: 'Le pare-feu réseau est présent dans plusieurs zones',
    en: 'The network firewall is present in several zones',
  },
  risk: {
    fr: 'La panne d’une zone coupe tout ce qui passe par le pare-feu, ou pousse à le contourner.',
    en: 'The failure of one zone cuts all that goes through the firewall, or tempts people to pass it by.',
  },
  remedy: {
    fr: 'Associez un sous-réseau d’une deuxième zone et routez chaque zone vers son point de terminaison.',
    en: 'Associate a subnet of a second zone and route each zone to its own endpoint.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/network-firewall/latest/developerguide/arch-two-zone-igw.html',
  },
  maps: { 'iso27001-2022': ['A.8.14'], 'nist-800-53-r5': ['CP-10', 'SC-5(2)', 'SI-13(5)'] },
  attack: [],
  require: { zones: atLeast(2) },
});

export const cases: Cases<'aws.networkfirewall.firewall'> = {
  pass: [{ zones: 2 }],
  fail: [{ zones: 1 }],
};
