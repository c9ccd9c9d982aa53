import { oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.cookies.same-site-is-understood',
  resource: 'web.cookie',
  severity: 'medium',
  title: {
    fr: 'L’attribut SameSite, s’il est écrit, est compris',
    en: 'The SameSite attribute, where stated, is understood',
  },
  risk: {
    fr: 'Une valeur inconnue vaut celle par défaut du navigateur, pas celle que l’on voulait.',
    en: 'An unknown value counts as the default of the browser, not as what was meant.',
  },
  remedy: {
    fr: 'Écrivez Strict, Lax ou None.',
    en: 'Write Strict, Lax or None.',
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
  require: { sameSite: oneOf('strict', 'lax', 'none', 'unset') },
});

export const cases: Cases<'web.cookie'> = {
  pass: [{ sameSite: 'lax' }, { sameSite: 'unset' }],
  fail: [{ sameSite: 'invalid' }],
};
