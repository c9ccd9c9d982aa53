import { equals, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.cookies.cross-site-cookie-is-secure',
  resource: 'web.cookie',
  severity: 'medium',
  title: {
    fr: 'Un cookie ouvert aux autres sites est Secure',
    en: 'A cookie that is open to other sites is Secure',
  },
  risk: {
    fr: 'Avec SameSite=None et sans Secure, les navigateurs jettent le cookie, ou l’envoient en clair.',
    en: 'With SameSite=None and without Secure, browsers drop the cookie, or send it in the clear.',
  },
  remedy: {
    fr: 'Ajoutez Secure, ou fermez le cookie avec SameSite=Lax.',
    en: 'Add Secure, or close the cookie with SameSite=Lax.',
    effort: 'low',
    doc: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Set-Cookie',
  },
  maps: {
    'nist-800-53-r5': ['SC-8', 'SC-23'],
    'iso27001-2022': ['A.8.5', 'A.8.24'],
    'owasp-top-10-2025': ['A04', 'A07'],
  },
  attack: ['T1539'],
  require: { secure: isTrue },
  when: { sameSite: equals('none') },
});

export const cases: Cases<'web.cookie'> = {
  pass: [{ sameSite: 'none', secure: true }],
  fail: [{ sameSite: 'none', secure: false }],
  notApplicable: [{ sameSite: 'lax', secure: false }],
};
