import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.technology.headers-tell-no-version',
  resource: 'web.site',
  severity: 'low',
  title: {
    fr: 'Les en-têtes ne disent pas de version',
    en: 'Headers tell no version',
  },
  risk: {
    fr: 'Une version exacte dit quelles failles essayer, et met le site en tête des listes.',
    en: 'An exact version tells which flaws to try, and puts the site first on the lists.',
  },
  remedy: {
    fr: 'Réglez server_tokens off, ServerTokens Prod ou l’équivalent ; et tenez le logiciel à jour.',
    en: 'Set server_tokens off, ServerTokens Prod or the like; and keep the software up to date.',
    effort: 'low',
    doc: 'https://cheatsheetseries.owasp.org/cheatsheets/HTTP_Headers_Cheat_Sheet.html',
  },
  maps: {
    'nist-800-53-r5': ['CM-7', 'SI-11'],
    'iso27001-2022': ['A.8.9', 'A.8.12'],
    'owasp-top-10-2025': ['A02'],
  },
  attack: ['T1592.002'],
  require: { versionsInHeaders: isEmpty },
});

export const cases: Cases<'web.site'> = {
  pass: [{ versionsInHeaders: [] }],
  fail: [{ versionsInHeaders: ['server: nginx/1.18.0'] }],
};
