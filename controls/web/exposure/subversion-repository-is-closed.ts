import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.exposure.subversion-repository-is-closed',
  resource: 'web.site',
  severity: 'high',
  title: {
    fr: 'Le dépôt Subversion n’est pas servi',
    en: 'The Subversion repository is not served',
  },
  risk: {
    fr: 'La base .svn livre les fichiers et leurs versions d’avant.',
    en: 'The .svn database hands over the files and their earlier versions.',
  },
  remedy: {
    fr: 'Retirez le dossier .svn du serveur et interdisez les noms qui commencent par un point.',
    en: 'Remove the .svn folder from the server and forbid names that start with a dot.',
    effort: 'low',
    doc: 'https://owasp.org/www-project-web-security-testing-guide/latest/4-Web_Application_Security_Testing/02-Configuration_and_Deployment_Management_Testing/04-Review_Old_Backup_and_Unreferenced_Files_for_Sensitive_Information',
  },
  maps: {
    'nist-800-53-r5': ['AC-3', 'CM-7'],
    'iso27001-2022': ['A.8.4', 'A.8.12'],
    'owasp-top-10-2025': ['A01', 'A02'],
  },
  attack: ['T1213.003'],
  require: { exposesSubversion: isFalse },
});

export const cases: Cases<'web.site'> = {
  pass: [{ exposesSubversion: false }],
  fail: [{ exposesSubversion: true }],
};
