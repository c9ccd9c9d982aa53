import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.exposure.writing-methods-are-not-announced',
  resource: 'web.site',
  severity: 'low',
  title: {
    fr: 'Les méthodes qui écrivent ne sont pas annoncées sur la page d’accueil',
    en: 'Methods that write are not announced on the landing page',
  },
  risk: {
    fr: 'PUT ou DELETE sur les pages trahit souvent un serveur de fichiers laissé ouvert.',
    en: 'PUT or DELETE on pages often betrays a file server left open.',
  },
  remedy: {
    fr: 'N’acceptez que GET et HEAD sur les pages, et vérifiez que WebDAV est éteint.',
    en: 'Accept GET and HEAD only on pages, and check that WebDAV is off.',
    effort: 'low',
    doc: 'https://cheatsheetseries.owasp.org/cheatsheets/REST_Security_Cheat_Sheet.html',
  },
  maps: {
    'nist-800-53-r5': ['CM-7'],
    'iso27001-2022': ['A.8.9', 'A.8.20'],
    'owasp-top-10-2025': ['A02'],
  },
  attack: ['T1190'],
  require: { writingMethods: isEmpty },
});

export const cases: Cases<'web.site'> = {
  pass: [{ writingMethods: [] }],
  fail: [{ writingMethods: ['PUT', 'DELETE'] }],
};
