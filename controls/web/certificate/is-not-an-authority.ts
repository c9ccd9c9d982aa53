import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.certificate.is-not-an-authority',
  resource: 'web.certificate',
  severity: 'high',
  title: {
    fr: 'Le certificat ne peut pas en signer d’autres',
    en: 'The certificate cannot sign others',
  },
  risk: {
    fr: 'Sa clé, exposée sur un serveur, permet de fabriquer des certificats pour n’importe quel nom.',
    en: 'Its key, exposed on a server, lets certificates be made for any name.',
  },
  remedy: {
    fr: 'Remplacez-le par un certificat de serveur (CA:FALSE), et gardez la clé de l’autorité hors ligne.',
    en: 'Replace it by a server certificate (CA:FALSE), and keep the key of the authority offline.',
    effort: 'medium',
    doc: 'https://www.rfc-editor.org/rfc/rfc5280#section-4.2.1.9',
  },
  maps: {
    'nist-800-53-r5': ['SC-12', 'SC-17'],
    'iso27001-2022': ['A.8.24'],
    'owasp-top-10-2025': ['A04'],
  },
  attack: ['T1649'],
  require: { isAuthority: isFalse },
});

export const cases: Cases<'web.certificate'> = {
  pass: [{ isAuthority: false }],
  fail: [{ isAuthority: true }],
};
