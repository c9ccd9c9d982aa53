import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.technology.libraries-have-no-known-flaw',
  resource: 'web.page',
  severity: 'medium',
  title: {
    fr: 'Les bibliothèques de la page n’ont pas de faille connue',
    en: 'Libraries of the page have no known flaw',
  },
  risk: {
    fr: 'La faille est publique, et le moyen de s’en servir aussi.',
    en: 'The flaw is public, and so is the way to use it.',
  },
  remedy: {
    fr: 'Passez à la version qui corrige la faille citée, puis suivez les mises à jour.',
    en: 'Go over to the version that mends the flaw named, then follow updates.',
    effort: 'medium',
    doc: 'https://cheatsheetseries.owasp.org/cheatsheets/Vulnerable_Dependency_Management_Cheat_Sheet.html',
  },
  maps: {
    'nist-800-53-r5': ['RA-5', 'SI-2'],
    'iso27001-2022': ['A.8.8'],
    'owasp-top-10-2025': ['A03'],
    'pci-dss-4.0': ['6.3.3'],
  },
  attack: ['T1189'],
  require: { vulnerableLibraries: isEmpty },
});

export const cases: Cases<'web.page'> = {
  pass: [{ vulnerableLibraries: [] }],
  fail: [{ vulnerableLibraries: ['jquery 1.8.2 (CVE-2020-11022)'] }],
};
