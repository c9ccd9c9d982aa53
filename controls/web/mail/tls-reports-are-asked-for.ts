import { isTrue, oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.mail.tls-reports-are-asked-for',
  resource: 'web.mail-domain',
  severity: 'low',
  title: {
    fr: 'Le domaine demande des rapports sur le chiffrement du courrier',
    en: 'The domain asks for reports on the encryption of mail',
  },
  risk: {
    fr: 'Un certificat de messagerie expiré ou une attaque ne se voit qu’aux messages qui n’arrivent pas.',
    en: 'An expired mail certificate, or an attack, shows only in mail that does not arrive.',
  },
  remedy: {
    fr: 'Publiez _smtp._tls avec v=TLSRPTv1 et rua.',
    en: 'Publish _smtp._tls with v=TLSRPTv1 and rua.',
    effort: 'low',
    doc: 'https://www.rfc-editor.org/rfc/rfc8460',
  },
  maps: {
    'nist-800-53-r5': ['SC-8', 'SI-4'],
    'iso27001-2022': ['A.5.14', 'A.8.16'],
    'owasp-top-10-2025': ['A09'],
  },
  attack: ['T1557'],
  require: { asksForTlsReports: isTrue },
  when: { reception: oneOf('servers') },
});

export const cases: Cases<'web.mail-domain'> = {
  pass: [{ asksForTlsReports: true, reception: 'servers' }],
  fail: [{ asksForTlsReports: false, reception: 'servers' }],
  notApplicable: [{ reception: 'none' }],
};
