import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.content.password-is-asked-over-https',
  resource: 'web.page',
  severity: 'critical',
  title: {
    fr: 'Le mot de passe est demandé en HTTPS',
    en: 'The password is asked for over HTTPS',
  },
  risk: {
    fr: 'Sur une page en clair, un script ajouté en chemin lit le mot de passe pendant qu’on l’écrit.',
    en: 'On a page in the clear, a script added on the way reads the password as it is written.',
  },
  remedy: {
    fr: 'Servez la page entière en HTTPS, et redirigez-y l’adresse en clair.',
    en: 'Serve the whole page over HTTPS, and redirect the plain address to it.',
    effort: 'low',
    doc: 'https://cheatsheetseries.owasp.org/cheatsheets/Authentication_Cheat_Sheet.html',
  },
  maps: {
    'nist-800-53-r5': ['IA-5(1)', 'SC-8'],
    'iso27001-2022': ['A.8.5', 'A.8.24'],
    'owasp-top-10-2025': ['A04', 'A06', 'A07'],
    'pci-dss-4.0': ['8.3.2'],
  },
  attack: ['T1557', 'T1056.003'],
  require: { overHttps: isTrue },
  when: { asksPassword: isTrue },
});

export const cases: Cases<'web.page'> = {
  pass: [{ asksPassword: true, overHttps: true }],
  fail: [{ asksPassword: true, overHttps: false }],
  notApplicable: [{ asksPassword: false, overHttps: false }],
};
