import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.exposure.trace-is-refused',
  resource: 'web.site',
  severity: 'low',
  title: {
    fr: 'La méthode TRACE est refusée',
    en: 'The TRACE method is refused',
  },
  risk: {
    fr: 'Elle renvoie la requête telle que le serveur l’a reçue, cookies et en-têtes internes compris.',
    en: 'It sends the request back as the server received it, cookies and internal headers included.',
  },
  remedy: {
    fr: 'Éteignez-la (TraceEnable off).',
    en: 'Turn it off (TraceEnable off).',
    effort: 'low',
    doc: 'https://httpd.apache.org/docs/2.4/mod/core.html#traceenable',
  },
  maps: {
    'nist-800-53-r5': ['CM-7'],
    'iso27001-2022': ['A.8.9', 'A.8.20'],
    'owasp-top-10-2025': ['A02'],
  },
  attack: ['T1539'],
  require: { answersTrace: isFalse },
});

export const cases: Cases<'web.site'> = {
  pass: [{ answersTrace: false }],
  fail: [{ answersTrace: true }],
};
