import { oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.cookies.cookie-states-same-site',
  resource: 'web.cookie',
  severity: 'low',
  title: {
    fr: 'Le cookie dit quand il accompagne les requêtes d’ailleurs',
    en: 'The cookie says when it goes along with requests from elsewhere',
  },
  risk: {
    fr: 'Sans SameSite, certains navigateurs joignent le cookie aux requêtes que d’autres sites provoquent.',
    en: 'Without SameSite, some browsers add the cookie to requests that other sites cause.',
  },
  remedy: {
    fr: 'Ajoutez SameSite=Lax, Strict pour les actions graves, ou None avec Secure s’il sert dans d’autres sites.',
    en: 'Add SameSite=Lax, Strict for grave actions, or None with Secure where it serves in other sites.',
    effort: 'low',
    doc: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Set-Cookie',
  },
  maps: {
    'nist-800-53-r5': ['SC-23', 'SI-10'],
    'iso27001-2022': ['A.8.26', 'A.8.28'],
    'owasp-top-10-2025': ['A01'],
    'pci-dss-4.0': ['6.2.4'],
  },
  attack: ['T1185'],
  require: { sameSite: oneOf('strict', 'lax', 'none') },
});

export const cases: Cases<'web.cookie'> = {
  pass: [{ sameSite: 'strict' }, { sameSite: 'none' }],
  fail: [{ sameSite: 'unset' }, { sameSite: 'invalid' }],
};
