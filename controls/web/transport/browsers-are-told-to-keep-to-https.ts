import { atLeast } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.transport.browsers-are-told-to-keep-to-https',
  resource: 'web.site',
  severity: 'medium',
  title: {
    fr: 'Les navigateurs apprennent à ne venir qu’en HTTPS',
    en: 'Browsers are told to come over HTTPS only',
  },
  risk: {
    fr: 'Sans HSTS, un attaquant sur le chemin ramène la visite en clair sans que rien ne se voie.',
    en: 'Without HSTS, an attacker on the path brings the visit back into the clear, and nothing shows.',
  },
  remedy: {
    fr: 'Envoyez « Strict-Transport-Security: max-age=31536000 » en HTTPS, avec un certificat valable ; commencez par une durée courte.',
    en: 'Send “Strict-Transport-Security: max-age=31536000” over HTTPS, with a valid certificate; start with a short time.',
    effort: 'low',
    doc: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Strict-Transport-Security',
  },
  maps: {
    'nist-800-53-r5': ['SC-8', 'SC-8(1)', 'SC-23'],
    'iso27001-2022': ['A.8.20', 'A.8.24'],
    'owasp-top-10-2025': ['A04'],
    'pci-dss-4.0': ['4.2.1'],
  },
  attack: ['T1557'],
  require: { hstsMaxAge: atLeast(1) },
});

export const cases: Cases<'web.site'> = {
  pass: [{ hstsMaxAge: 300 }],
  fail: [{ hstsMaxAge: 0 }],
};
