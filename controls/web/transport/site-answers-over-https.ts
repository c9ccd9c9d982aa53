import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.transport.site-answers-over-https',
  resource: 'web.site',
  severity: 'high',
  title: {
    fr: 'Le site répond en HTTPS',
    en: 'The site answers over HTTPS',
  },
  risk: {
    fr: 'Sans HTTPS, quiconque est sur le chemin lit et change tout : pages, formulaires, sessions.',
    en: 'Without HTTPS, whoever is on the path reads and changes everything: pages, forms, sessions.',
  },
  remedy: {
    fr: 'Obtenez un certificat, servez le site en HTTPS et faites-en son adresse.',
    en: 'Get a certificate, serve the site over HTTPS and make that its address.',
    effort: 'medium',
    doc: 'https://cheatsheetseries.owasp.org/cheatsheets/Transport_Layer_Security_Cheat_Sheet.html',
  },
  maps: {
    'nist-800-53-r5': ['SC-8', 'SC-8(1)', 'SC-23'],
    'iso27001-2022': ['A.8.20', 'A.8.24'],
    'owasp-top-10-2025': ['A04'],
    'pci-dss-4.0': ['4.2.1'],
  },
  attack: ['T1557', 'T1040'],
  require: { servesHttps: isTrue },
});

export const cases: Cases<'web.site'> = {
  pass: [{ servesHttps: true }],
  fail: [{ servesHttps: false }],
};
