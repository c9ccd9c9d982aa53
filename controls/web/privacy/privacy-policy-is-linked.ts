import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.privacy.privacy-policy-is-linked',
  resource: 'web.page',
  severity: 'low',
  title: {
    fr: 'La page d’accueil mène à la politique de confidentialité',
    en: 'The landing page leads to the privacy policy',
  },
  risk: {
    fr: 'Le visiteur ne sait ce qui est fait de ses données, ce que le règlement oblige à lui dire.',
    en: 'The visitor does not know what is done with their data, which the regulation requires telling.',
  },
  remedy: {
    fr: 'Mettez un lien vers cette page au bas de toutes les autres.',
    en: 'Put a link to that page at the foot of all others.',
    effort: 'low',
    doc: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  },
  maps: { 'nist-800-53-r5': ['PT-5'], 'iso27001-2022': ['A.5.31', 'A.5.34'] },
  attack: [],
  require: { linksPrivacyPolicy: isTrue },
  when: { isLandingPage: isTrue },
});

export const cases: Cases<'web.page'> = {
  pass: [{ isLandingPage: true, linksPrivacyPolicy: true }],
  fail: [{ isLandingPage: true, linksPrivacyPolicy: false }],
  notApplicable: [{ isLandingPage: false, linksPrivacyPolicy: false }],
};
