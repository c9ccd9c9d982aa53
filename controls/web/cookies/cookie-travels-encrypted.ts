import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.cookies.cookie-travels-encrypted',
  resource: 'web.cookie',
  severity: 'medium',
  title: {
    fr: 'Le cookie ne voyage que chiffré',
    en: 'The cookie travels encrypted only',
  },
  risk: {
    fr: 'Sans Secure, une seule image demandée en clair livre le cookie à qui écoute.',
    en: 'Without Secure, a single image asked for in the clear hands the cookie to whoever listens.',
  },
  remedy: {
    fr: 'Ajoutez l’attribut Secure.',
    en: 'Add the Secure attribute.',
    effort: 'low',
    doc: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Set-Cookie',
  },
  maps: {
    'nist-800-53-r5': ['SC-8', 'SC-23'],
    'iso27001-2022': ['A.8.5', 'A.8.24'],
    'owasp-top-10-2025': ['A04', 'A07'],
  },
  attack: ['T1539', 'T1040'],
  require: { secure: isTrue },
});

export const cases: Cases<'web.cookie'> = {
  pass: [{ secure: true }],
  fail: [{ secure: false }],
};
