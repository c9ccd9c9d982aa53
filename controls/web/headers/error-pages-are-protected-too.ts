import { isEmpty, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.headers.error-pages-are-protected-too',
  resource: 'web.site',
  severity: 'low',
  title: {
    fr: 'Les pages d’erreur sont protégées comme les autres',
    en: 'Error pages are protected like the others',
  },
  risk: {
    fr: 'Une attaque passe par une adresse qui n’existe pas, où les en-têtes ne sont pas.',
    en: 'An attack goes through an address that does not exist, where the headers are not.',
  },
  remedy: {
    fr: 'Posez les en-têtes sur toute réponse, quel que soit son statut (« always » pour nginx et Apache).',
    en: 'Set the headers on every answer whatever its status (“always” for nginx and Apache).',
    effort: 'low',
    doc: 'https://nginx.org/en/docs/http/ngx_http_headers_module.html',
  },
  maps: {
    'nist-800-53-r5': ['SC-18', 'SI-11'],
    'iso27001-2022': ['A.8.9', 'A.8.26'],
    'owasp-top-10-2025': ['A02', 'A10'],
  },
  attack: ['T1189'],
  require: { headersLostOnErrors: isEmpty },
  when: { unknownPathIsNotFound: isTrue },
});

export const cases: Cases<'web.site'> = {
  pass: [{ unknownPathIsNotFound: true, headersLostOnErrors: [] }],
  fail: [{ unknownPathIsNotFound: true, headersLostOnErrors: ['content-security-policy'] }],
  notApplicable: [{ unknownPathIsNotFound: false }],
};
