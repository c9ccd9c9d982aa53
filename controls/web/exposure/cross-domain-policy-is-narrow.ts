import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.exposure.cross-domain-policy-is-narrow',
  resource: 'web.site',
  severity: 'low',
  title: {
    fr: 'Le fichier crossdomain.xml n’ouvre pas le site à tous',
    en: 'The crossdomain.xml file does not open the site to all',
  },
  risk: {
    fr: 'Les logiciels qui le lisent encore donnent à tout site les données du visiteur.',
    en: 'Software that still reads it gives any site the visitor’s data.',
  },
  remedy: {
    fr: 'Supprimez le fichier, ou nommez-y les domaines.',
    en: 'Delete the file, or name the domains in it.',
    effort: 'low',
    doc: 'https://cheatsheetseries.owasp.org/cheatsheets/HTTP_Headers_Cheat_Sheet.html',
  },
  maps: {
    'nist-800-53-r5': ['AC-3', 'AC-4'],
    'iso27001-2022': ['A.8.3', 'A.8.26'],
    'owasp-top-10-2025': ['A01', 'A02'],
  },
  attack: ['T1594'],
  require: { opensCrossDomainPolicy: isFalse },
});

export const cases: Cases<'web.site'> = {
  pass: [{ opensCrossDomainPolicy: false }],
  fail: [{ opensCrossDomainPolicy: true }],
};
