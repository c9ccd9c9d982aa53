import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.privacy.no-tracker-before-consent',
  resource: 'web.page',
  severity: 'medium',
  title: {
    fr: 'Aucun traceur n’est chargé avant l’accord du visiteur',
    en: 'No tracker is loaded before the visitor agrees',
  },
  risk: {
    fr: 'Le visiteur est suivi avant d’avoir pu refuser ; ces traceurs demandent son accord préalable.',
    en: 'The visitor is followed before they could refuse; these trackers need prior agreement.',
  },
  remedy: {
    fr: 'Ne chargez ces services qu’après l’accord, ou vérifiez qu’ils attendent bien (mode de consentement).',
    en: 'Load these services after agreement only, or check that they do wait (consent mode).',
    effort: 'medium',
    doc: 'https://www.cnil.fr/fr/cookies-et-autres-traceurs',
  },
  maps: { 'nist-800-53-r5': ['PT-4'], 'iso27001-2022': ['A.5.34'] },
  attack: [],
  require: { trackers: isEmpty },
});

export const cases: Cases<'web.page'> = {
  pass: [{ trackers: [] }],
  fail: [{ trackers: ['Google Analytics'] }],
};
