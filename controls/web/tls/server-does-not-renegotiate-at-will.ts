import { isFalse, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.tls.server-does-not-renegotiate-at-will',
  resource: 'web.tls-endpoint',
  severity: 'low',
  title: {
    fr: 'Le serveur ne renégocie pas à la demande du client',
    en: 'The server does not renegotiate when a client asks',
  },
  risk: {
    fr: 'Chaque renégociation coûte bien plus au serveur qu’à qui la demande : quelques machines suffisent à l’occuper.',
    en: 'Each renegotiation costs the server far more than whoever asks for it: a few machines are enough to keep it busy.',
  },
  remedy: {
    fr: 'Refusez-la (SSL_OP_NO_RENEGOTIATION dans OpenSSL), ou n’offrez que TLS 1.3, qui ne la connaît pas.',
    en: 'Refuse it (SSL_OP_NO_RENEGOTIATION in OpenSSL), or offer TLS 1.3 alone, which does not know it.',
    effort: 'low',
    doc: 'https://cyber.gouv.fr/publications/recommandations-de-securite-relatives-tls',
  },
  maps: {
    'nist-800-53-r5': ['SC-5', 'SC-23'],
    'owasp-top-10-2025': ['A02'],
  },
  attack: ['T1499'],
  require: { acceptsClientRenegotiation: isFalse },
  when: { speaksTls12OrOlder: isTrue },
});

export const cases: Cases<'web.tls-endpoint'> = {
  pass: [{ acceptsClientRenegotiation: false, speaksTls12OrOlder: true }],
  fail: [{ acceptsClientRenegotiation: true, speaksTls12OrOlder: true }],
  notApplicable: [{ speaksTls12OrOlder: false }],
};
