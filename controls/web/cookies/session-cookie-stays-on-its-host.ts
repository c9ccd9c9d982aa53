import { equals, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.cookies.session-cookie-stays-on-its-host',
  resource: 'web.cookie',
  severity: 'low',
  title: {
    fr: 'Le cookie de session ne va qu’à son hôte',
    en: 'The session cookie goes to its host only',
  },
  risk: {
    fr: 'Avec Domain, tout sous-domaine le reçoit, même celui d’un prestataire ou un oublié.',
    en: 'With Domain, every subdomain receives it, a supplier’s or a forgotten one too.',
  },
  remedy: {
    fr: 'Retirez l’attribut Domain.',
    en: 'Remove the Domain attribute.',
    effort: 'medium',
    doc: 'https://cheatsheetseries.owasp.org/cheatsheets/Session_Management_Cheat_Sheet.html',
  },
  maps: {
    'nist-800-53-r5': ['SC-23'],
    'iso27001-2022': ['A.8.5', 'A.8.26'],
    'owasp-top-10-2025': ['A02', 'A07'],
  },
  attack: ['T1539'],
  require: { hostOnly: isTrue },
  when: { purpose: equals('session') },
});

export const cases: Cases<'web.cookie'> = {
  pass: [{ purpose: 'session', hostOnly: true }],
  fail: [{ purpose: 'session', hostOnly: false }],
  notApplicable: [{ purpose: 'tracking', hostOnly: false }],
};
