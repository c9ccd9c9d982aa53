import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.exposure.missing-pages-are-not-found',
  resource: 'web.site',
  severity: 'low',
  title: {
    fr: 'Une page qui n’existe pas répond 404',
    en: 'A page that does not exist answers 404',
  },
  risk: {
    fr: 'Les outils de surveillance et de recherche prennent l’erreur pour une page, et les contrôles s’y trompent.',
    en: 'Watching and searching tools take the error for a page, and checks are misled.',
  },
  remedy: {
    fr: 'Répondez 404 aux chemins inconnus, même si l’application affiche la page d’erreur.',
    en: 'Answer unknown paths with 404, even where the application shows the error page.',
    effort: 'medium',
    doc: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5',
  },
  maps: {
    'nist-800-53-r5': ['CM-7'],
    'iso27001-2022': ['A.8.9', 'A.8.20'],
    'owasp-top-10-2025': ['A02', 'A10'],
  },
  attack: [],
  require: { unknownPathIsNotFound: isTrue },
});

export const cases: Cases<'web.site'> = {
  pass: [{ unknownPathIsNotFound: true }],
  fail: [{ unknownPathIsNotFound: false }],
};
