import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.exposure.backups-are-closed',
  resource: 'web.site',
  severity: 'critical',
  title: {
    fr: 'Aucune sauvegarde ne traîne sous un nom courant',
    en: 'No backup lies about under a common name',
  },
  risk: {
    fr: 'Une archive ou une copie de fichier livre le code, la base ou ses mots de passe.',
    en: 'An archive or a copy of a file hands over the code, the database or its passwords.',
  },
  remedy: {
    fr: 'Retirez ces fichiers, et faites les sauvegardes hors du dossier public.',
    en: 'Remove these files, and make backups outside the public folder.',
    effort: 'low',
    doc: 'https://owasp.org/www-project-web-security-testing-guide/latest/4-Web_Application_Security_Testing/02-Configuration_and_Deployment_Management_Testing/04-Review_Old_Backup_and_Unreferenced_Files_for_Sensitive_Information',
  },
  maps: {
    'nist-800-53-r5': ['AC-3', 'CM-7'],
    'iso27001-2022': ['A.8.9', 'A.8.12'],
    'owasp-top-10-2025': ['A01', 'A02'],
  },
  attack: ['T1213'],
  require: { exposesBackup: isFalse },
});

export const cases: Cases<'web.site'> = {
  pass: [{ exposesBackup: false }],
  fail: [{ exposesBackup: true }],
};
