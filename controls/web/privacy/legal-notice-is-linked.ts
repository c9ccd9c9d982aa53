import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.privacy.legal-notice-is-linked',
  resource: 'web.page',
  severity: 'low',
  title: {
    fr: 'La page d’accueil mène aux mentions légales',
    en: 'The landing page leads to the legal notice',
  },
  risk: {
    fr: 'En France, un site professionnel doit dire qui l’édite et qui l’héberge.',
    en: 'In France, a professional site must say who publishes it and who hosts it.',
  },
  remedy: {
    fr: 'Mettez un lien vers les mentions légales au bas de toutes les pages.',
    en: 'Put a link to the legal notice at the foot of all pages.',
    effort: 'low',
    doc: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000801164',
  },
  maps: { 'nist-800-53-r5': ['PT-5'], 'iso27001-2022': ['A.5.31', 'A.5.34'] },
  attack: [],
  require: { linksLegalNotice: isTrue },
  when: { isLandingPage: isTrue },
});

export const cases: Cases<'web.page'> = {
  pass: [{ isLandingPage: true, linksLegalNotice: true }],
  fail: [{ isLandingPage: true, linksLegalNotice: false }],
  notApplicable: [{ isLandingPage: false, linksLegalNotice: false }],
};
