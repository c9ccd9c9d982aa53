import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.content.no-directory-is-listed',
  resource: 'web.page',
  severity: 'medium',
  title: {
    fr: 'Aucun dossier n’est listé',
    en: 'No directory is listed',
  },
  risk: {
    fr: 'Chacun voit les fichiers que nul lien ne montre : sauvegardes, exports, brouillons.',
    en: 'Anyone sees the files that no link shows: backups, exports, drafts.',
  },
  remedy: {
    fr: 'Désactivez la liste (Options -Indexes, autoindex off).',
    en: 'Turn listing off (Options -Indexes, autoindex off).',
    effort: 'low',
    doc: 'https://httpd.apache.org/docs/2.4/mod/mod_autoindex.html',
  },
  maps: {
    'nist-800-53-r5': ['AC-3', 'CM-7'],
    'iso27001-2022': ['A.8.9', 'A.8.12'],
    'owasp-top-10-2025': ['A01', 'A02'],
  },
  attack: ['T1083'],
  require: { listsDirectory: isFalse },
});

export const cases: Cases<'web.page'> = {
  pass: [{ listsDirectory: false }],
  fail: [{ listsDirectory: true }],
};
