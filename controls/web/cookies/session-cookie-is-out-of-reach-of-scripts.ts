import { equals, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.cookies.session-cookie-is-out-of-reach-of-scripts',
  resource: 'web.cookie',
  severity: 'high',
  title: {
    fr: 'Le cookie de session est hors de portée des scripts',
    en: 'The session cookie is out of reach of scripts',
  },
  risk: {
    fr: 'Un script injecté emporte la session, et s’en sert ailleurs.',
    en: 'An injected script takes the session away, and uses it elsewhere.',
  },
  remedy: {
    fr: 'Ajoutez l’attribut HttpOnly.',
    en: 'Add the HttpOnly attribute.',
    effort: 'low',
    doc: 'https://cheatsheetseries.owasp.org/cheatsheets/Session_Management_Cheat_Sheet.html',
  },
  maps: {
    'nist-800-53-r5': ['SC-23'],
    'iso27001-2022': ['A.8.5', 'A.8.26'],
    'owasp-top-10-2025': ['A02', 'A07'],
  },
  attack: ['T1539'],
  require: { httpOnly: isTrue },
  when: { purpose: equals('session') },
});

export const cases: Cases<'web.cookie'> = {
  pass: [{ purpose: 'session', httpOnly: true }],
  fail: [{ purpose: 'session', httpOnly: false }],
  notApplicable: [
    { purpose: 'other', httpOnly: false },
    { purpose: 'csrf-token', httpOnly: false },
  ],
};
