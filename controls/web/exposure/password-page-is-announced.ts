import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.exposure.password-page-is-announced',
  resource: 'web.site',
  severity: 'low',
  title: {
    fr: 'La page pour changer de mot de passe est annoncée',
    en: 'The page to change a password is announced',
  },
  risk: {
    fr: 'Après une fuite, le gestionnaire de mots de passe ne peut y mener la personne.',
    en: 'After a leak, the password manager cannot lead the person there.',
  },
  remedy: {
    fr: 'Redirigez /.well-known/change-password vers cette page.',
    en: 'Redirect /.well-known/change-password to that page.',
    effort: 'low',
    doc: 'https://www.w3.org/TR/change-password-url/',
  },
  maps: { 'nist-800-53-r5': ['IA-5(1)'], 'iso27001-2022': ['A.5.17', 'A.8.5'] },
  attack: [],
  require: { changePasswordIsAnnounced: isTrue },
  when: { asksPassword: isTrue },
});

export const cases: Cases<'web.site'> = {
  pass: [{ asksPassword: true, changePasswordIsAnnounced: true }],
  fail: [{ asksPassword: true, changePasswordIsAnnounced: false }],
  notApplicable: [{ asksPassword: false, changePasswordIsAnnounced: false }],
};
