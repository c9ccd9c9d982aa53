import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.content.no-trace-of-execution-shows',
  resource: 'web.page',
  severity: 'medium',
  title: {
    fr: 'Aucune trace d’exécution ne se montre',
    en: 'No trace of execution shows',
  },
  risk: {
    fr: 'Une trace donne versions, chemins et requêtes à qui cherche une faille.',
    en: 'A trace gives versions, paths and queries to whoever looks for a flaw.',
  },
  remedy: {
    fr: 'Montrez une page d’erreur neutre et gardez la trace dans les journaux.',
    en: 'Show a plain error page and keep the trace in the logs.',
    effort: 'low',
    doc: 'https://cheatsheetseries.owasp.org/cheatsheets/Error_Handling_Cheat_Sheet.html',
  },
  maps: {
    'nist-800-53-r5': ['SI-11'],
    'iso27001-2022': ['A.8.26', 'A.8.28'],
    'owasp-top-10-2025': ['A02', 'A10'],
  },
  attack: ['T1592.002'],
  require: { stackTraces: isEmpty },
});

export const cases: Cases<'web.page'> = {
  pass: [{ stackTraces: [] }],
  fail: [{ stackTraces: ['PHP'] }],
};
