import { oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.privacy.no-tracking-cookie-before-consent',
  resource: 'web.cookie',
  severity: 'medium',
  title: {
    fr: 'Le site ne pose pas de cookie de suivi avant l’accord',
    en: 'The site sets no tracking cookie before agreement',
  },
  risk: {
    fr: 'Le cookie reconnaît la personne d’une visite à l’autre sans qu’elle ait choisi.',
    en: 'The cookie knows the person from one visit to the next without their choice.',
  },
  remedy: {
    fr: 'Posez ce cookie après l’accord, ou passez à une mesure d’audience exemptée.',
    en: 'Set this cookie after agreement, or go over to a measure of audience that is exempt.',
    effort: 'medium',
    doc: 'https://www.cnil.fr/fr/cookies-et-autres-traceurs',
  },
  maps: { 'nist-800-53-r5': ['PT-4'], 'iso27001-2022': ['A.5.34'] },
  attack: [],
  require: { purpose: oneOf('session', 'csrf-token', 'other') },
});

export const cases: Cases<'web.cookie'> = {
  pass: [{ purpose: 'session' }, { purpose: 'other' }],
  fail: [{ purpose: 'tracking' }],
};
