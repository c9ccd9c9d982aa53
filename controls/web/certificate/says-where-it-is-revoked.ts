import { isFalse, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.certificate.says-where-it-is-revoked',
  resource: 'web.certificate',
  severity: 'low',
  title: {
    fr: 'Le certificat dit où lire sa révocation',
    en: 'The certificate says where its revocation is read',
  },
  risk: {
    fr: 'Si la clé est volée, personne ne peut apprendre que le certificat ne vaut plus rien.',
    en: 'If the key is stolen, nobody can learn that the certificate is worth nothing any more.',
  },
  remedy: {
    fr: 'Demandez un certificat avec une liste de révocation (CRL) ou un répondeur OCSP.',
    en: 'Ask for a certificate with a revocation list (CRL) or an OCSP responder.',
    effort: 'low',
    doc: 'https://www.rfc-editor.org/rfc/rfc5280#section-4.2.1.13',
  },
  maps: {
    'nist-800-53-r5': ['SC-17'],
    'iso27001-2022': ['A.8.24'],
    'owasp-top-10-2025': ['A04'],
  },
  attack: ['T1649'],
  require: { saysWhereRevoked: isTrue },
  when: { shortLived: isFalse },
});

export const cases: Cases<'web.certificate'> = {
  pass: [{ saysWhereRevoked: true, shortLived: false }],
  fail: [{ saysWhereRevoked: false, shortLived: false }],
  notApplicable: [{ shortLived: true }],
};
