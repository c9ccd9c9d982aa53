import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.content.internal-addresses-are-not-shown',
  resource: 'web.page',
  severity: 'low',
  title: {
    fr: 'La page ne dit pas d’adresse interne',
    en: 'The page tells no internal address',
  },
  risk: {
    fr: 'Une adresse privée montre le plan du réseau à qui prépare une attaque.',
    en: 'A private address shows the map of the network to whoever prepares an attack.',
  },
  remedy: {
    fr: 'Remplacez ces adresses par des noms publics, et cherchez comment elles sont arrivées là.',
    en: 'Replace these addresses with public names, and find how they got there.',
    effort: 'low',
    doc: 'https://cheatsheetseries.owasp.org/cheatsheets/Error_Handling_Cheat_Sheet.html',
  },
  maps: {
    'nist-800-53-r5': ['CM-7', 'SI-11'],
    'iso27001-2022': ['A.8.9', 'A.8.12'],
    'owasp-top-10-2025': ['A02'],
  },
  attack: ['T1590.005'],
  require: { privateAddresses: isEmpty },
});

export const cases: Cases<'web.page'> = {
  pass: [{ privateAddresses: [] }],
  fail: [{ privateAddresses: ['10.1.2.3'] }],
};
