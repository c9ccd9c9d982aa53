import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.headers.null-origin-is-not-trusted',
  resource: 'web.site',
  severity: 'high',
  title: {
    fr: 'L’origine « null » n’est pas admise avec la session',
    en: 'The origin “null” is not let in with the session',
  },
  risk: {
    fr: 'Toute page peut se donner l’origine null par un cadre isolé, et lire alors les données du visiteur.',
    en: 'Any page can give itself the origin null by a sandboxed frame, and then read the visitor’s data.',
  },
  remedy: {
    fr: 'Retirez null de la liste des origines acceptées.',
    en: 'Take null out of the list of accepted origins.',
    effort: 'low',
    doc: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Access-Control-Allow-Origin',
  },
  maps: {
    'nist-800-53-r5': ['AC-3', 'AC-4'],
    'iso27001-2022': ['A.8.3', 'A.8.26'],
    'owasp-top-10-2025': ['A01', 'A02'],
  },
  attack: ['T1185'],
  require: { corsTrustsNull: isFalse },
});

export const cases: Cases<'web.site'> = {
  pass: [{ corsTrustsNull: false }],
  fail: [{ corsTrustsNull: true }],
};
