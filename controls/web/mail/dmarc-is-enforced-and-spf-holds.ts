import { equals } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.mail.dmarc-is-enforced-and-spf-holds',
  resource: 'web.mail-domain',
  severity: 'high',
  title: {
    fr: 'DMARC est appliqué et SPF tient',
    en: 'DMARC is enforced and SPF holds',
  },
  risk: {
    fr: 'Sans politique appliquée, n’importe qui écrit en votre nom. Au-delà de dix requêtes DNS, SPF n’authentifie plus rien : vos propres messages échouent, et la politique finit desserrée.',
    en: 'Without an enforced policy anyone writes in your name. Past ten DNS look-ups SPF authenticates nothing: your own mail fails, and the policy ends up loosened.',
  },
  remedy: {
    fr: 'Ramenez SPF à dix requêtes au plus, inclusions comprises, terminé par ~all ou -all ; puis publiez p=quarantine ou p=reject, pct=100, sous-domaines compris.',
    en: 'Bring SPF down to ten look-ups, includes counted, ending in ~all or -all; then publish p=quarantine or p=reject at pct=100, subdomains included.',
    effort: 'medium',
    doc: 'https://www.rfc-editor.org/rfc/rfc7208#section-4.6.4',
  },
  maps: {
    'anssi-hygiene': ['24'],
    'iso27001-2022': ['A.5.14'],
    'nist-800-53-r5': ['SI-8'],
  },
  attack: ['T1684.002', 'T1566'],
  require: { mailSpoofingProtection: equals('holds') },
});

export const cases: Cases<'web.mail-domain'> = {
  pass: [{ mailSpoofingProtection: 'holds' }],
  fail: [
    { mailSpoofingProtection: 'no-policy' },
    { mailSpoofingProtection: 'policy-not-enforced' },
    { mailSpoofingProtection: 'policy-partly-enforced' },
    { mailSpoofingProtection: 'spf-missing' },
    { mailSpoofingProtection: 'spf-broken' },
    { mailSpoofingProtection: 'spf-passes-anyone' },
  ],
};
