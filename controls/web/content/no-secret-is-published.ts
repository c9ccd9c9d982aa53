import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.content.no-secret-is-published',
  resource: 'web.page',
  severity: 'critical',
  title: {
    fr: 'Aucun secret n’est publié dans la page ou ses scripts',
    en: 'No secret is published in the page or its scripts',
  },
  risk: {
    fr: 'Une clé lue dans une page ouvre aussitôt ce qu’elle protège : des robots les cherchent sans cesse.',
    en: 'A key read in a page opens at once what it protects: robots look for them without cease.',
  },
  remedy: {
    fr: 'Révoquez la clé, cherchez qui s’en est servi, et déplacez l’appel côté serveur.',
    en: 'Revoke the key, look for who used it, and move the call to the server.',
    effort: 'medium',
    doc: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
  },
  maps: {
    'nist-800-53-r5': ['IA-5(7)'],
    'iso27001-2022': ['A.5.17', 'A.8.12'],
    'owasp-top-10-2025': ['A02', 'A07'],
  },
  attack: ['T1552.001'],
  require: { secrets: isEmpty },
});

export const cases: Cases<'web.page'> = {
  pass: [{ secrets: [] }],
  fail: [{ secrets: ['AWS access key'] }],
};
