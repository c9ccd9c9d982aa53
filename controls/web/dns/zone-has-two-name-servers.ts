import { atLeast } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.dns.zone-has-two-name-servers',
  resource: 'web.dns-zone',
  severity: 'medium',
  title: {
    fr: 'La zone a au moins deux serveurs de noms',
    en: 'The zone has at least two name servers',
  },
  risk: {
    fr: 'La panne d’un seul serveur fait disparaître le site et le courrier.',
    en: 'One server down makes the site and its mail vanish.',
  },
  remedy: {
    fr: 'Ajoutez un second serveur de noms, de préférence chez un autre opérateur.',
    en: 'Add a second name server, with another operator if possible.',
    effort: 'low',
    doc: 'https://www.rfc-editor.org/rfc/rfc1034#section-4.1',
  },
  maps: {
    'nist-800-53-r5': ['SC-22'],
    'iso27001-2022': ['A.8.20', 'A.8.21'],
  },
  attack: ['T1498'],
  require: { nameServers: atLeast(2) },
});

export const cases: Cases<'web.dns-zone'> = {
  pass: [{ nameServers: 2 }],
  fail: [{ nameServers: 1 }],
};
