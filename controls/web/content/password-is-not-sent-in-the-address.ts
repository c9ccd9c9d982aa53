import { isFalse, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.content.password-is-not-sent-in-the-address',
  resource: 'web.page',
  severity: 'high',
  title: {
    fr: 'Le mot de passe ne part pas dans l’adresse',
    en: 'The password is not sent in the address',
  },
  risk: {
    fr: 'L’adresse reste dans l’historique, les journaux et ce que les autres sites reçoivent.',
    en: 'The address stays in the history, in logs and in what other sites receive.',
  },
  remedy: {
    fr: 'Donnez method="post" au formulaire.',
    en: 'Give the form method="post".',
    effort: 'low',
    doc: 'https://cheatsheetseries.owasp.org/cheatsheets/Authentication_Cheat_Sheet.html',
  },
  maps: {
    'nist-800-53-r5': ['IA-5(1)', 'SC-8'],
    'iso27001-2022': ['A.8.5', 'A.8.24'],
    'owasp-top-10-2025': ['A04', 'A06', 'A07'],
    'pci-dss-4.0': ['8.3.2'],
  },
  attack: ['T1552'],
  require: { passwordByGet: isFalse },
  when: { asksPassword: isTrue },
});

export const cases: Cases<'web.page'> = {
  pass: [{ asksPassword: true, passwordByGet: false }],
  fail: [{ asksPassword: true, passwordByGet: true }],
  notApplicable: [{ asksPassword: false, passwordByGet: false }],
};
