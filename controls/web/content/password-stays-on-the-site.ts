import { isEmpty, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.content.password-stays-on-the-site',
  resource: 'web.page',
  severity: 'medium',
  title: {
    fr: 'Le mot de passe ne part pas vers un autre site',
    en: 'The password does not leave for another site',
  },
  risk: {
    fr: 'Le visiteur confie son mot de passe à un hôte qu’il n’a pas choisi, ou qu’un attaquant a mis là.',
    en: 'The visitor trusts their password to a host that they did not choose, or that an attacker put there.',
  },
  remedy: {
    fr: 'Envoyez-le au site lui-même, ou renvoyez le visiteur vers la page du fournisseur d’identité.',
    en: 'Send it to the site itself, or send the visitor to the page of the identity provider.',
    effort: 'medium',
    doc: 'https://cheatsheetseries.owasp.org/cheatsheets/Authentication_Cheat_Sheet.html',
  },
  maps: {
    'nist-800-53-r5': ['IA-5(1)', 'SC-8'],
    'iso27001-2022': ['A.8.5', 'A.8.24'],
    'owasp-top-10-2025': ['A04', 'A07'],
    'pci-dss-4.0': ['8.3.2'],
  },
  attack: ['T1056.003'],
  require: { passwordLeavesFor: isEmpty },
  when: { asksPassword: isTrue },
});

export const cases: Cases<'web.page'> = {
  pass: [{ asksPassword: true, passwordLeavesFor: [] }],
  fail: [{ asksPassword: true, passwordLeavesFor: ['other.example'] }],
  notApplicable: [{ asksPassword: false, passwordLeavesFor: [] }],
};
