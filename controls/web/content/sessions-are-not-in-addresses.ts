import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.content.sessions-are-not-in-addresses',
  resource: 'web.page',
  severity: 'high',
  title: {
    fr: 'Les sessions ne sont pas dans les adresses',
    en: 'Sessions are not in addresses',
  },
  risk: {
    fr: 'Un lien copié, un journal ou un autre site donne la session à qui le lit.',
    en: 'A copied link, a log or another site gives the session to whoever reads it.',
  },
  remedy: {
    fr: 'Tenez la session par un cookie seul.',
    en: 'Keep the session by a cookie alone.',
    effort: 'medium',
    doc: 'https://cheatsheetseries.owasp.org/cheatsheets/Session_Management_Cheat_Sheet.html',
  },
  maps: {
    'nist-800-53-r5': ['SC-23'],
    'iso27001-2022': ['A.8.5', 'A.8.26'],
    'owasp-top-10-2025': ['A02', 'A06', 'A07'],
  },
  attack: ['T1539'],
  require: { sessionIdsInUrls: isEmpty },
});

export const cases: Cases<'web.page'> = {
  pass: [{ sessionIdsInUrls: [] }],
  fail: [{ sessionIdsInUrls: ['https://a.fr/x;jsessionid=0123456789'] }],
};
