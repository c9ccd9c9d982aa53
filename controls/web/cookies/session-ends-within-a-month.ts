import { equals } from '#core/expect/values.ts';
import { atMost } from '#core/expect/web.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.cookies.session-ends-within-a-month',
  resource: 'web.cookie',
  severity: 'low',
  title: {
    fr: 'La session ne survit pas un mois au navigateur',
    en: 'The session does not outlive the browser by a month',
  },
  risk: {
    fr: 'Sur un appareil perdu ou partagé, la session reste ouverte à qui vient après.',
    en: 'On a device that is lost or shared, the session stays open to whoever comes next.',
  },
  remedy: {
    fr: 'Donnez-lui trente jours au plus, moins si le compte est sensible.',
    en: 'Give it thirty days at most, less if the account is sensitive.',
    effort: 'low',
    doc: 'https://cheatsheetseries.owasp.org/cheatsheets/Session_Management_Cheat_Sheet.html',
  },
  maps: {
    'nist-800-53-r5': ['SC-23'],
    'iso27001-2022': ['A.8.5', 'A.8.26'],
    'owasp-top-10-2025': ['A02', 'A07'],
  },
  attack: ['T1539'],
  require: { lifetimeDays: atMost(30) },
  when: { purpose: equals('session') },
});

export const cases: Cases<'web.cookie'> = {
  pass: [
    { purpose: 'session', lifetimeDays: 0 },
    { purpose: 'session', lifetimeDays: 30 },
  ],
  fail: [{ purpose: 'session', lifetimeDays: 365 }],
  notApplicable: [{ purpose: 'other', lifetimeDays: 365 }],
};
