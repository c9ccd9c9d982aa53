import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.headers.no-abandoned-header-is-relied-on',
  resource: 'web.site',
  severity: 'low',
  title: {
    fr: 'Aucun en-tête abandonné n’est employé',
    en: 'No abandoned header is relied on',
  },
  risk: {
    fr: 'Ces en-têtes ne protègent plus ; certains, comme le filtre XSS, ont ouvert des failles.',
    en: 'These headers protect no longer; some, as the XSS filter, have opened flaws.',
  },
  remedy: {
    fr: 'Retirez-les, et dites la même chose par une politique de contenu et Permissions-Policy.',
    en: 'Remove them, and say the same with a content policy and Permissions-Policy.',
    effort: 'low',
    doc: 'https://cheatsheetseries.owasp.org/cheatsheets/HTTP_Headers_Cheat_Sheet.html',
  },
  maps: {
    'nist-800-53-r5': ['CM-6', 'SI-10'],
    'iso27001-2022': ['A.8.9', 'A.8.26'],
    'owasp-top-10-2025': ['A02'],
  },
  attack: [],
  require: { deprecatedHeaders: isEmpty },
});

export const cases: Cases<'web.site'> = {
  pass: [{ deprecatedHeaders: [] }],
  fail: [{ deprecatedHeaders: ['x-xss-protection: 1; mode=block'] }],
};
