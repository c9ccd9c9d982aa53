import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.tls.server-refuses-an-unknown-application-protocol',
  resource: 'web.tls-endpoint',
  severity: 'low',
  title: {
    fr: 'Le serveur refuse un protocole d’application qu’il ne connaît pas',
    en: 'The server refuses an application protocol it does not know',
  },
  risk: {
    fr: 'Sinon un attaquant détourne une session vers un autre service du même certificat, qui répond à un navigateur (ALPACA).',
    en: 'Otherwise an attacker diverts a session to another service of the same certificate, which answers a browser (ALPACA).',
  },
  remedy: {
    fr: 'Mettez le serveur à jour (nginx 1.21.4 et suivants) et exigez un ALPN connu sur chaque service TLS.',
    en: 'Update the server (nginx 1.21.4 and later) and require a known ALPN of every TLS service.',
    effort: 'medium',
    doc: 'https://www.rfc-editor.org/rfc/rfc7301',
  },
  maps: {
    'nist-800-53-r5': ['SC-23'],
    'iso27001-2022': ['A.8.21'],
  },
  attack: ['T1557'],
  require: { acceptsUnknownAlpn: isFalse },
});

export const cases: Cases<'web.tls-endpoint'> = {
  pass: [{ acceptsUnknownAlpn: false }],
  fail: [{ acceptsUnknownAlpn: true }],
};
