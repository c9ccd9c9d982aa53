import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.content.forms-travel-encrypted',
  resource: 'web.page',
  severity: 'high',
  title: {
    fr: 'Les formulaires partent chiffrés',
    en: 'Forms travel encrypted',
  },
  risk: {
    fr: 'Ce que le visiteur écrit est lu et changé sur le chemin.',
    en: 'What the visitor writes is read and changed on the way.',
  },
  remedy: {
    fr: 'Donnez à chaque formulaire une adresse en HTTPS.',
    en: 'Give every form an HTTPS address.',
    effort: 'low',
    doc: 'https://cheatsheetseries.owasp.org/cheatsheets/Transport_Layer_Security_Cheat_Sheet.html',
  },
  maps: {
    'nist-800-53-r5': ['SC-8', 'SC-8(1)', 'SC-23'],
    'iso27001-2022': ['A.8.20', 'A.8.24'],
    'owasp-top-10-2025': ['A04'],
    'pci-dss-4.0': ['4.2.1'],
  },
  attack: ['T1557', 'T1040'],
  require: { formsOverHttp: isEmpty },
});

export const cases: Cases<'web.page'> = {
  pass: [{ formsOverHttp: [] }],
  fail: [{ formsOverHttp: ['http://a.fr/send'] }],
};
