import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.certificate.is-not-a-wildcard',
  resource: 'web.certificate',
  severity: 'low',
  title: {
    fr: 'Le certificat ne vaut pas pour tous les sous-domaines',
    en: 'The certificate is not for every subdomain',
  },
  risk: {
    fr: 'La clé volée sur le moins gardé des serveurs permet de passer pour tous les autres.',
    en: 'The key stolen from the least guarded server lets one pass for all the others.',
  },
  remedy: {
    fr: 'Donnez à chaque service son certificat ; ACME rend leur nombre sans importance.',
    en: 'Give each service a certificate of its own; with ACME their number does not matter.',
    effort: 'medium',
    doc: 'https://cyber.gouv.fr/publications/recommandations-de-securite-relatives-tls',
  },
  maps: {
    'nist-800-53-r5': ['SC-12', 'SC-17'],
    'iso27001-2022': ['A.8.24'],
  },
  attack: ['T1649'],
  require: { wildcard: isFalse },
});

export const cases: Cases<'web.certificate'> = {
  pass: [{ wildcard: false }],
  fail: [{ wildcard: true }],
};
