import { atLeast } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.dns.name-servers-are-apart',
  resource: 'web.dns-zone',
  severity: 'low',
  title: {
    fr: 'Les serveurs de noms sont dans des réseaux différents',
    en: 'The name servers are in different networks',
  },
  risk: {
    fr: 'Une seule route coupée, ou une seule attaque, les rend tous muets.',
    en: 'One route cut, or one attack, silences them all.',
  },
  remedy: {
    fr: 'Placez l’un d’eux dans un autre réseau que les autres.',
    en: 'Put one of them in another network than the rest.',
    effort: 'medium',
    doc: 'https://www.rfc-editor.org/rfc/rfc2182',
  },
  maps: {
    'nist-800-53-r5': ['SC-22'],
    'iso27001-2022': ['A.8.20', 'A.8.21'],
  },
  attack: ['T1498'],
  require: { nameServerNetworks: atLeast(2) },
});

export const cases: Cases<'web.dns-zone'> = {
  pass: [{ nameServerNetworks: 2 }],
  fail: [{ nameServerNetworks: 1 }],
};
