import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.technology.libraries-are-still-mended',
  resource: 'web.page',
  severity: 'low',
  title: {
    fr: 'Les bibliothèques de la page sont encore corrigées',
    en: 'Libraries of the page are still mended',
  },
  risk: {
    fr: 'La prochaine faille de ces versions ne sera corrigée par personne.',
    en: 'The next flaw of these versions will be mended by nobody.',
  },
  remedy: {
    fr: 'Passez à une version suivie, ou à une autre bibliothèque.',
    en: 'Go over to a version that is kept up, or to another library.',
    effort: 'high',
    doc: 'https://cheatsheetseries.owasp.org/cheatsheets/Vulnerable_Dependency_Management_Cheat_Sheet.html',
  },
  maps: {
    'nist-800-53-r5': ['SA-22', 'SI-2'],
    'iso27001-2022': ['A.8.8'],
    'owasp-top-10-2025': ['A03'],
    'pci-dss-4.0': ['6.3.3'],
  },
  attack: ['T1189'],
  require: { unsupportedLibraries: isEmpty },
});

export const cases: Cases<'web.page'> = {
  pass: [{ unsupportedLibraries: [] }],
  fail: [{ unsupportedLibraries: ['angularjs 1.8.3'] }],
};
