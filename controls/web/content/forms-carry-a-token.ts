import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.content.forms-carry-a-token',
  resource: 'web.page',
  severity: 'medium',
  title: {
    fr: 'Les formulaires portent un jeton',
    en: 'Forms carry a token',
  },
  risk: {
    fr: 'Sans jeton ni cookie SameSite, un autre site fait envoyer le formulaire au visiteur connecté.',
    en: 'Without a token or a SameSite cookie, another site makes the signed-in visitor send the form.',
  },
  remedy: {
    fr: 'Ajoutez un jeton caché propre à la session ; un formulaire public sans effet peut s’en passer.',
    en: 'Add a hidden token of the session; a public form without effect can do without.',
    effort: 'medium',
    doc: 'https://cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html',
  },
  maps: {
    'nist-800-53-r5': ['SC-23', 'SI-10'],
    'iso27001-2022': ['A.8.26', 'A.8.28'],
    'owasp-top-10-2025': ['A01'],
    'pci-dss-4.0': ['6.2.4'],
  },
  attack: ['T1185'],
  require: { postFormsWithoutToken: isEmpty },
});

export const cases: Cases<'web.page'> = {
  pass: [{ postFormsWithoutToken: [] }],
  fail: [{ postFormsWithoutToken: ['https://a.fr/send'] }],
};
