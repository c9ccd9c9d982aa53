import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.cookies.value-holds-no-address',
  resource: 'web.cookie',
  severity: 'medium',
  title: {
    fr: 'La valeur du cookie ne contient pas d’adresse',
    en: 'The value of the cookie holds no address',
  },
  risk: {
    fr: 'Une adresse de messagerie ou de serveur interne se lit dans le cookie sans autre outil.',
    en: 'An e-mail address, or that of an internal server, is read in the cookie without any tool.',
  },
  remedy: {
    fr: 'Remplacez la valeur par un identifiant tiré au hasard ; chiffrez les cookies du répartiteur.',
    en: 'Replace the value with an identifier drawn at random; encrypt the cookies of the load balancer.',
    effort: 'medium',
    doc: 'https://cheatsheetseries.owasp.org/cheatsheets/Session_Management_Cheat_Sheet.html',
  },
  maps: {
    'nist-800-53-r5': ['CM-7', 'SI-11'],
    'iso27001-2022': ['A.8.9', 'A.8.12'],
    'owasp-top-10-2025': ['A02', 'A06'],
  },
  attack: ['T1590.005', 'T1589.002'],
  require: { valueReveals: isEmpty },
});

export const cases: Cases<'web.cookie'> = {
  pass: [{ valueReveals: [] }],
  fail: [{ valueReveals: ['e-mail'] }, { valueReveals: ['internal-address'] }],
};
