import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.tls.server-offers-http2',
  resource: 'web.tls-endpoint',
  severity: 'low',
  title: {
    fr: 'Le serveur offre HTTP/2',
    en: 'The server offers HTTP/2',
  },
  risk: {
    fr: 'En HTTP/1.1, une page ouvre de nombreuses connexions ; et la frontière entre deux requêtes y prête à confusion devant un mandataire.',
    en: 'In HTTP/1.1 a page opens many connections; and where one request ends is open to confusion behind a proxy.',
  },
  remedy: {
    fr: 'Activez HTTP/2 (directive http2 de nginx, Protocols h2 d’Apache), qui s’annonce par ALPN.',
    en: 'Enable HTTP/2 (http2 directive of nginx, Protocols h2 of Apache), announced by ALPN.',
    effort: 'low',
    doc: 'https://www.rfc-editor.org/rfc/rfc9113',
  },
  maps: {
    'iso27001-2022': ['A.8.21'],
  },
  attack: [],
  require: { offersHttp2: isTrue },
});

export const cases: Cases<'web.tls-endpoint'> = {
  pass: [{ offersHttp2: true }],
  fail: [{ offersHttp2: false }],
};
