import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.exposure.git-repository-is-closed',
  resource: 'web.site',
  severity: 'critical',
  title: {
    fr: 'Le dépôt Git n’est pas servi',
    en: 'The Git repository is not served',
  },
  risk: {
    fr: 'Le code entier, son histoire et les secrets qu’elle garde se téléchargent.',
    en: 'The whole code, its history and the secrets that it keeps can be downloaded.',
  },
  remedy: {
    fr: 'Retirez le dossier .git du serveur, interdisez les noms qui commencent par un point, et changez les secrets.',
    en: 'Remove the .git folder from the server, forbid names that start with a dot, and change the secrets.',
    effort: 'low',
    doc: 'https://owasp.org/www-project-web-security-testing-guide/latest/4-Web_Application_Security_Testing/02-Configuration_and_Deployment_Management_Testing/04-Review_Old_Backup_and_Unreferenced_Files_for_Sensitive_Information',
  },
  maps: {
    'nist-800-53-r5': ['AC-3', 'CM-7'],
    'iso27001-2022': ['A.8.4', 'A.8.12'],
    'owasp-top-10-2025': ['A01', 'A02'],
  },
  attack: ['T1213.003'],
  require: { exposesGit: isFalse },
});

export const cases: Cases<'web.site'> = {
  pass: [{ exposesGit: false }],
  fail: [{ exposesGit: true }],
};
