import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.dns.host-alias-leads-somewhere',
  resource: 'web.dns-zone',
  severity: 'high',
  title: {
    fr: 'L’alias du site mène à un nom qui existe',
    en: 'The alias of the site leads to a name that exists',
  },
  risk: {
    fr: 'Qui obtient le nom abandonné, chez un hébergeur ou au registre, publie ce qu’il veut sous le vôtre.',
    en: 'Whoever gets the abandoned name, from a host or a registry, publishes what they like under yours.',
  },
  remedy: {
    fr: 'Supprimez l’enregistrement CNAME, ou reprenez la ressource qu’il désigne.',
    en: 'Delete the CNAME record, or take the resource it names back.',
    effort: 'low',
    doc: 'https://www.rfc-editor.org/rfc/rfc1912#section-2.4',
  },
  maps: {
    'nist-800-53-r5': ['CM-8', 'SC-20'],
    'iso27001-2022': ['A.8.9'],
    'owasp-top-10-2025': ['A02'],
  },
  attack: ['T1584.001'],
  require: { danglingAliases: isEmpty },
});

export const cases: Cases<'web.dns-zone'> = {
  pass: [{ danglingAliases: [] }],
  fail: [{ danglingAliases: ['shop.gone.example'] }],
};
