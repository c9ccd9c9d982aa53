import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.headers.internal-addresses-stay-inside',
  resource: 'web.site',
  severity: 'low',
  title: {
    fr: 'Les en-têtes ne disent pas d’adresse interne',
    en: 'Headers tell no internal address',
  },
  risk: {
    fr: 'Une adresse privée montre le plan du réseau à qui prépare une attaque.',
    en: 'A private address shows the map of the network to whoever prepares an attack.',
  },
  remedy: {
    fr: 'Retirez l’en-tête, ou faites réécrire l’adresse par le serveur de devant.',
    en: 'Remove the header, or have the front server rewrite the address.',
    effort: 'low',
    doc: 'https://cheatsheetseries.owasp.org/cheatsheets/HTTP_Headers_Cheat_Sheet.html',
  },
  maps: {
    'nist-800-53-r5': ['CM-7', 'SI-11'],
    'iso27001-2022': ['A.8.9', 'A.8.12'],
    'owasp-top-10-2025': ['A02'],
  },
  attack: ['T1590.005'],
  require: { privateAddressesInHeaders: isEmpty },
});

export const cases: Cases<'web.site'> = {
  pass: [{ privateAddressesInHeaders: [] }],
  fail: [{ privateAddressesInHeaders: ['location: 10.0.0.4'] }],
};
