import { equals, oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.cookies.session-cookie-stays-off-other-sites',
  resource: 'web.cookie',
  severity: 'medium',
  title: {
    fr: 'Le cookie de session n’accompagne pas les requêtes des autres sites',
    en: 'The session cookie does not go along with other sites’ requests',
  },
  risk: {
    fr: 'Un autre site fait agir le visiteur connecté sans qu’il le sache.',
    en: 'Another site makes the signed-in visitor act unknowingly.',
  },
  remedy: {
    fr: 'Passez à SameSite=Lax ou Strict ; s’il faut None, exigez un jeton à chaque action.',
    en: 'Go over to SameSite=Lax or Strict; if it must be None, demand a token for each action.',
    effort: 'medium',
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
  when: { purpose: equals('session') },
});

export const cases: Cases<'web.cookie'> = {
  pass: [{ purpose: 'session', sameSite: 'lax' }],
  fail: [
    { purpose: 'session', sameSite: 'none' },
    { purpose: 'session', sameSite: 'unset' },
  ],
  notApplicable: [{ purpose: 'tracking', sameSite: 'none' }],
};
