import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.exposure.error-page-tells-nothing',
  resource: 'web.site',
  severity: 'low',
  title: {
    fr: 'La page d’erreur ne révèle rien',
    en: 'The error page tells nothing',
  },
  risk: {
    fr: 'Une version ou une trace y dit quelles failles essayer.',
    en: 'A version or a trace in it tells which flaws to try.',
  },
  remedy: {
    fr: 'Remplacez les pages d’erreur par défaut.',
    en: 'Replace the default error pages.',
    effort: 'low',
    doc: 'https://cheatsheetseries.owasp.org/cheatsheets/Error_Handling_Cheat_Sheet.html',
  },
  maps: {
    'nist-800-53-r5': ['SI-11'],
    'iso27001-2022': ['A.8.26', 'A.8.28'],
    'owasp-top-10-2025': ['A02', 'A10'],
  },
  attack: ['T1592.002'],
  require: { errorPageLeaks: isEmpty },
});

export const cases: Cases<'web.site'> = {
  pass: [{ errorPageLeaks: [] }],
  fail: [{ errorPageLeaks: ['nginx/1.18.0'] }],
};
