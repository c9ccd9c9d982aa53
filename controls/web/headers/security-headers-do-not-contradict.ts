import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.headers.security-headers-do-not-contradict',
  resource: 'web.site',
  severity: 'medium',
  title: {
    fr: 'Les en-têtes de sécurité ne se contredisent pas',
    en: 'Security headers do not contradict each other',
  },
  risk: {
    fr: 'Envoyé deux fois avec des valeurs différentes, un en-tête est lu autrement selon le navigateur, ou pas du tout.',
    en: 'Sent twice with values that differ, a header is read otherwise by each browser, or not at all.',
  },
  remedy: {
    fr: 'Ne les ajoutez qu’à un endroit : l’application ou le serveur devant elle.',
    en: 'Add them in one place only: the application, or the server in front of it.',
    effort: 'low',
    doc: 'https://cheatsheetseries.owasp.org/cheatsheets/HTTP_Headers_Cheat_Sheet.html',
  },
  maps: {
    'nist-800-53-r5': ['CM-6', 'SI-10'],
    'iso27001-2022': ['A.8.9', 'A.8.26'],
    'owasp-top-10-2025': ['A02'],
  },
  attack: [],
  require: { conflictingHeaders: isEmpty },
});

export const cases: Cases<'web.site'> = {
  pass: [{ conflictingHeaders: [] }],
  fail: [{ conflictingHeaders: ['x-frame-options'] }],
};
