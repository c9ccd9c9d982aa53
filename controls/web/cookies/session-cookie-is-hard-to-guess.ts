import { atLeast, equals } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.cookies.session-cookie-is-hard-to-guess',
  resource: 'web.cookie',
  severity: 'high',
  title: {
    fr: 'La valeur du cookie de session ne se devine pas',
    en: 'The value of the session cookie cannot be guessed',
  },
  risk: {
    fr: 'Sous 64 bits, essayer des valeurs finit par ouvrir la session de quelqu’un.',
    en: 'Under 64 bits, trying values ends up opening somebody’s session.',
  },
  remedy: {
    fr: 'Tirez au moins 128 bits d’un générateur cryptographique.',
    en: 'Draw at least 128 bits from a cryptographic generator.',
    effort: 'medium',
    doc: 'https://cheatsheetseries.owasp.org/cheatsheets/Session_Management_Cheat_Sheet.html',
  },
  maps: {
    'nist-800-53-r5': ['SC-23', 'SC-23(3)'],
    'iso27001-2022': ['A.8.5'],
    'owasp-top-10-2025': ['A07'],
  },
  attack: ['T1539', 'T1110'],
  require: { valueBits: atLeast(64) },
  when: { purpose: equals('session') },
});

export const cases: Cases<'web.cookie'> = {
  pass: [{ purpose: 'session', valueBits: 128 }],
  fail: [{ purpose: 'session', valueBits: 26 }],
  notApplicable: [{ purpose: 'other', valueBits: 4 }],
};
