import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.technology.headers-tell-no-platform',
  resource: 'web.site',
  severity: 'low',
  title: {
    fr: 'Les en-têtes ne disent pas sur quoi le site est bâti',
    en: 'Headers do not tell what the site is built on',
  },
  risk: {
    fr: 'Savoir le langage et le cadre épargne à l’attaquant la moitié de son travail.',
    en: 'Knowing the language and the framework spares the attacker half of the work.',
  },
  remedy: {
    fr: 'Retirez X-Powered-By et ses semblables.',
    en: 'Remove X-Powered-By and its like.',
    effort: 'low',
    doc: 'https://cheatsheetseries.owasp.org/cheatsheets/HTTP_Headers_Cheat_Sheet.html',
  },
  maps: {
    'nist-800-53-r5': ['CM-7', 'SI-11'],
    'iso27001-2022': ['A.8.9', 'A.8.12'],
    'owasp-top-10-2025': ['A02'],
  },
  attack: ['T1592.002'],
  require: { platformHeaders: isEmpty },
});

export const cases: Cases<'web.site'> = {
  pass: [{ platformHeaders: [] }],
  fail: [{ platformHeaders: ['x-powered-by: PHP'] }],
};
