import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.tls.server-refuses-static-rsa',
  resource: 'web.tls-endpoint',
  severity: 'medium',
  title: {
    fr: 'Le serveur refuse l’échange de clés RSA statique',
    en: 'The server refuses static RSA key exchange',
  },
  risk: {
    fr: 'Qui obtient un jour la clé du serveur déchiffre tout ce qui fut enregistré avant ; et cet échange est celui qu’attaquent ROBOT et ses suites.',
    en: 'Whoever gets the key of the server one day decrypts all that was recorded before; and this exchange is what ROBOT and its kin attack.',
  },
  remedy: {
    fr: 'Ne gardez que les suites ECDHE, et DHE s’il le faut ; retirez celles qui commencent par TLS_RSA.',
    en: 'Keep ECDHE suites only, and DHE if need be; remove those that start with TLS_RSA.',
    effort: 'low',
    doc: 'https://www.rfc-editor.org/rfc/rfc9325',
  },
  maps: {
    'nist-800-53-r5': ['SC-8(1)', 'SC-13'],
    'iso27001-2022': ['A.8.24'],
    'pci-dss-4.0': ['4.2.1'],
    'owasp-top-10-2025': ['A04'],
  },
  attack: ['T1040', 'T1557'],
  require: { acceptsStaticRsa: isFalse },
});

export const cases: Cases<'web.tls-endpoint'> = {
  pass: [{ acceptsStaticRsa: false }],
  fail: [{ acceptsStaticRsa: true }],
};
