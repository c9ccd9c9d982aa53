import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.exposure.environment-file-is-closed',
  resource: 'web.site',
  severity: 'critical',
  title: {
    fr: 'Le fichier .env n’est pas servi',
    en: 'The .env file is not served',
  },
  risk: {
    fr: 'Il tient les mots de passe de la base et les clés des services : il est cherché en premier.',
    en: 'It holds the passwords of the database and the keys of services: it is looked for first.',
  },
  remedy: {
    fr: 'Sortez-le du dossier public, et changez tout ce qu’il contenait.',
    en: 'Take it out of the public folder, and change all that it held.',
    effort: 'low',
    doc: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
  },
  maps: {
    'nist-800-53-r5': ['IA-5(7)'],
    'iso27001-2022': ['A.5.17', 'A.8.12'],
    'owasp-top-10-2025': ['A02', 'A07'],
  },
  attack: ['T1552.001'],
  require: { exposesEnvironmentFile: isFalse },
});

export const cases: Cases<'web.site'> = {
  pass: [{ exposesEnvironmentFile: false }],
  fail: [{ exposesEnvironmentFile: true }],
};
