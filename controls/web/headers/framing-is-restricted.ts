import { oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.headers.framing-is-restricted',
  resource: 'web.site',
  severity: 'medium',
  title: {
    fr: 'D’autres sites ne peuvent pas afficher le site dans un cadre',
    en: 'Other sites cannot show the site in a frame',
  },
  risk: {
    fr: 'Dans un cadre invisible, un visiteur connecté clique sur autre chose que ce qu’il voit.',
    en: 'In an invisible frame, a visitor who is signed in clicks on something else than what they see.',
  },
  remedy: {
    fr: "Ajoutez « frame-ancestors 'self' » à la politique de contenu, ou à défaut « X-Frame-Options: SAMEORIGIN » ; ALLOW-FROM n’est plus lu.",
    en: "Add “frame-ancestors 'self'” to the content policy, or failing that “X-Frame-Options: SAMEORIGIN”; ALLOW-FROM is no longer read.",
    effort: 'low',
    doc: 'https://cheatsheetseries.owasp.org/cheatsheets/Clickjacking_Defense_Cheat_Sheet.html',
  },
  maps: {
    'nist-800-53-r5': ['SC-18', 'SI-10'],
    'iso27001-2022': ['A.8.26'],
    'owasp-top-10-2025': ['A02', 'A06'],
  },
  attack: ['T1204.001'],
  require: { framing: oneOf('by-policy', 'by-header') },
});

export const cases: Cases<'web.site'> = {
  pass: [{ framing: 'by-policy' }, { framing: 'by-header' }],
  fail: [{ framing: 'absent' }, { framing: 'ignored' }],
};
