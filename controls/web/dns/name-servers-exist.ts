import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.dns.name-servers-exist',
  resource: 'web.dns-zone',
  severity: 'critical',
  title: {
    fr: 'Les noms des serveurs de noms existent tous',
    en: 'The names of the name servers all exist',
  },
  risk: {
    fr: 'Qui enregistre le nom manquant répond pour toute la zone : site, courrier et certificats.',
    en: 'Whoever registers the missing name answers for the whole zone: site, mail and certificates.',
  },
  remedy: {
    fr: 'Retirez de la délégation le serveur dont le nom n’existe plus, chez le bureau d’enregistrement aussi.',
    en: 'Remove the server whose name no longer exists from the delegation, at the registrar too.',
    effort: 'low',
    doc: 'https://www.rfc-editor.org/rfc/rfc1912#section-2.8',
  },
  maps: {
    'nist-800-53-r5': ['SC-20', 'CM-8'],
    'iso27001-2022': ['A.8.9', 'A.8.20'],
    'owasp-top-10-2025': ['A02'],
  },
  attack: ['T1584.001', 'T1584.002'],
  require: { missingNameServers: isEmpty },
});

export const cases: Cases<'web.dns-zone'> = {
  pass: [{ missingNameServers: [] }],
  fail: [{ missingNameServers: ['ns2.gone.example'] }],
};
