import { equals, oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.exposure.security-contact-is-up-to-date',
  resource: 'web.site',
  severity: 'low',
  title: {
    fr: 'Le contact de sécurité est complet et à jour',
    en: 'The security contact is complete and up to date',
  },
  risk: {
    fr: 'Un fichier expiré ou incomplet ne vaut rien : la norme demande de ne pas s’y fier.',
    en: 'A file that is expired or incomplete is worth nothing: the standard says not to rely on it.',
  },
  remedy: {
    fr: 'Donnez un Contact, et une date Expires à moins d’un an ; renouvelez-la.',
    en: 'Give a Contact, and an Expires date within a year; renew it.',
    effort: 'low',
    doc: 'https://www.rfc-editor.org/rfc/rfc9116#section-2.5.5',
  },
  maps: { 'nist-800-53-r5': ['RA-5(11)'], 'iso27001-2022': ['A.5.5', 'A.8.8'] },
  attack: [],
  require: { securityTxt: equals('valid') },
  when: { securityTxt: oneOf('valid', 'invalid', 'expired') },
});

export const cases: Cases<'web.site'> = {
  pass: [{ securityTxt: 'valid' }],
  fail: [{ securityTxt: 'expired' }, { securityTxt: 'invalid' }],
  notApplicable: [{ securityTxt: 'absent' }],
};
