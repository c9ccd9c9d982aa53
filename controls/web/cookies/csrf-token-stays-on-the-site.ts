import { equals, oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.cookies.csrf-token-stays-on-the-site',
  resource: 'web.cookie',
  severity: 'medium',
  title: {
    fr: 'Le cookie du jeton anti-CSRF reste sur le site',
    en: 'The cookie of the anti-CSRF token stays on the site',
  },
  risk: {
    fr: 'Joint aux requêtes d’ailleurs, le jeton ne distingue plus le site d’un autre.',
    en: 'Added to requests from elsewhere, the token no longer tells the site from another.',
  },
  remedy: {
    fr: 'Ajoutez SameSite=Strict ou Lax au cookie du jeton.',
    en: 'Add SameSite=Strict or Lax to the cookie of the token.',
    effort: 'low',
    doc: 'https://cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html',
  },
  maps: {
    'nist-800-53-r5': ['SC-23', 'SI-10'],
    'iso27001-2022': ['A.8.26', 'A.8.28'],
    'owasp-top-10-2025': ['A01'],
    'pci-dss-4.0': ['6.2.4'],
  },
  attack: ['T1185'],
  require: { sameSite: oneOf('strict', 'lax') },
  when: { purpose: equals('csrf-token') },
});

export const cases: Cases<'web.cookie'> = {
  pass: [{ purpose: 'csrf-token', sameSite: 'strict' }],
  fail: [{ purpose: 'csrf-token', sameSite: 'unset' }],
  notApplicable: [{ purpose: 'other', sameSite: 'unset' }],
};
