import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.exposure.directory-metadata-is-closed',
  resource: 'web.site',
  severity: 'low',
  title: {
    fr: 'Le fichier .DS_Store n’est pas servi',
    en: 'The .DS_Store file is not served',
  },
  risk: {
    fr: 'Il donne les noms des fichiers du dossier, ceux que nul lien ne montre compris.',
    en: 'It gives the names of the files of the folder, those that no link shows included.',
  },
  remedy: {
    fr: 'Retirez-le, et excluez-le des publications.',
    en: 'Remove it, and leave it out of what is published.',
    effort: 'low',
    doc: 'https://owasp.org/www-project-web-security-testing-guide/latest/4-Web_Application_Security_Testing/02-Configuration_and_Deployment_Management_Testing/04-Review_Old_Backup_and_Unreferenced_Files_for_Sensitive_Information',
  },
  maps: {
    'nist-800-53-r5': ['CM-7', 'SI-11'],
    'iso27001-2022': ['A.8.9', 'A.8.12'],
    'owasp-top-10-2025': ['A02'],
  },
  attack: ['T1594'],
  require: { exposesDirectoryMetadata: isFalse },
});

export const cases: Cases<'web.site'> = {
  pass: [{ exposesDirectoryMetadata: false }],
  fail: [{ exposesDirectoryMetadata: true }],
};
