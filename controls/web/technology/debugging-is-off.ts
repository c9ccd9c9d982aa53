import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.technology.debugging-is-off',
  resource: 'web.site',
  severity: 'medium',
  title: {
    fr: 'Le mode de mise au point est éteint',
    en: 'Debugging is off',
  },
  risk: {
    fr: 'Ces en-têtes mènent souvent à une page qui montre configuration, requêtes et sessions.',
    en: 'These headers often lead to a page that shows settings, queries and sessions.',
  },
  remedy: {
    fr: 'Éteignez le mode de mise au point en production.',
    en: 'Turn debugging off in production.',
    effort: 'low',
    doc: 'https://cheatsheetseries.owasp.org/cheatsheets/Error_Handling_Cheat_Sheet.html',
  },
  maps: {
    'nist-800-53-r5': ['SI-11'],
    'iso27001-2022': ['A.8.26', 'A.8.28'],
    'owasp-top-10-2025': ['A02', 'A10'],
  },
  attack: ['T1592.002'],
  require: { debugHeaders: isEmpty },
});

export const cases: Cases<'web.site'> = {
  pass: [{ debugHeaders: [] }],
  fail: [{ debugHeaders: ['x-debug-token: 4f2a1c'] }],
};
