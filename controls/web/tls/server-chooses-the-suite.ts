import { equals, oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.tls.server-chooses-the-suite',
  resource: 'web.tls-endpoint',
  severity: 'low',
  title: {
    fr: 'Tant qu’il offre des suites CBC, le serveur choisit lui-même la suite',
    en: 'While it offers CBC suites, the server chooses the suite itself',
  },
  risk: {
    fr: 'Un client mal réglé obtient la plus faible des suites offertes, alors qu’une meilleure était possible.',
    en: 'A client with poor settings gets the weakest suite on offer where a better one was possible.',
  },
  remedy: {
    fr: 'Activez la préférence du serveur (ssl_prefer_server_ciphers, SSLHonorCipherOrder), ou retirez les suites CBC.',
    en: 'Turn the preference of the server on (ssl_prefer_server_ciphers, SSLHonorCipherOrder), or remove CBC suites.',
    effort: 'low',
    doc: 'https://wiki.mozilla.org/Security/Server_Side_TLS',
  },
  maps: {
    'nist-800-53-r5': ['SC-8(1)'],
    'iso27001-2022': ['A.8.24'],
    'owasp-top-10-2025': ['A04'],
  },
  attack: ['T1040', 'T1557'],
  require: { suiteOrder: equals('server') },
  when: { cbcSuites: oneOf('encrypt-then-mac', 'mac-then-encrypt') },
});

export const cases: Cases<'web.tls-endpoint'> = {
  pass: [{ suiteOrder: 'server', cbcSuites: 'mac-then-encrypt' }],
  fail: [{ suiteOrder: 'client', cbcSuites: 'encrypt-then-mac' }],
  notApplicable: [{ cbcSuites: 'refused' }],
};
