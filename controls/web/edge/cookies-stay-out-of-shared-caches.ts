import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.edge.cookies-stay-out-of-shared-caches',
  resource: 'web.site',
  severity: 'medium',
  title: {
    fr: 'Aucun cache partagé ne donne le cookie d’un visiteur au suivant',
    en: 'No shared cache gives the cookie of one visitor to the next',
  },
  risk: {
    fr: 'Une réponse gardée avec son Set-Cookie donne la même session à tous ceux qui la reçoivent.',
    en: 'An answer kept with its Set-Cookie gives the same session to all who receive it.',
  },
  remedy: {
    fr: 'Ne posez pas de cookie sur ce qui se met en cache, ou répondez « Cache-Control: private ».',
    en: 'Set no cookie on what is cached, or answer “Cache-Control: private”.',
    effort: 'medium',
    doc: 'https://www.rfc-editor.org/rfc/rfc9111#section-7.3',
  },
  maps: {
    'nist-800-53-r5': ['SC-4', 'SC-23'],
    'iso27001-2022': ['A.8.12', 'A.8.26'],
    'owasp-top-10-2025': ['A02', 'A07'],
  },
  attack: ['T1539'],
  require: { cookiesInSharedCaches: isEmpty },
});

export const cases: Cases<'web.site'> = {
  pass: [{ cookiesInSharedCaches: [] }],
  fail: [{ cookiesInSharedCaches: ['session'] }],
};
