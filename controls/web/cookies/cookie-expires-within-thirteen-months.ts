import { atMost } from '#core/expect/web.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.cookies.cookie-expires-within-thirteen-months',
  resource: 'web.cookie',
  severity: 'low',
  title: {
    fr: 'Le cookie expire avant treize mois',
    en: 'The cookie expires within thirteen months',
  },
  risk: {
    fr: 'La CNIL recommande treize mois au plus pour un traceur ; au-delà, le visiteur est suivi sans qu’on le lui redemande.',
    en: 'The French authority recommends thirteen months at most for a tracer; beyond, the visitor is followed without being asked again.',
  },
  remedy: {
    fr: 'Ramenez sa durée à 395 jours au plus.',
    en: 'Bring its time down to 395 days at most.',
    effort: 'low',
    doc: 'https://www.cnil.fr/fr/cookies-et-autres-traceurs',
  },
  maps: { 'nist-800-53-r5': ['PT-4'], 'iso27001-2022': ['A.5.34'] },
  attack: [],
  require: { lifetimeDays: atMost(395) },
});

export const cases: Cases<'web.cookie'> = {
  pass: [{ lifetimeDays: 395 }],
  fail: [{ lifetimeDays: 730 }],
};
