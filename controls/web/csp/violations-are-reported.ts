import { equals, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.csp.violations-are-reported',
  resource: 'web.site',
  severity: 'low',
  title: {
    fr: 'Les violations de la politique sont signalées',
    en: 'Violations of the policy are reported',
  },
  risk: {
    fr: 'Une attaque que la politique arrête passe inaperçue, comme une page qu’elle casse.',
    en: 'An attack that the policy stops goes unnoticed, as does a page that it breaks.',
  },
  remedy: {
    fr: 'Ajoutez report-to avec un point de collecte, et report-uri pour les navigateurs plus anciens.',
    en: 'Add report-to with an endpoint, and report-uri for older browsers.',
    effort: 'medium',
    doc: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Content-Security-Policy/report-to',
  },
  maps: {
    'nist-800-53-r5': ['SC-18', 'SI-4'],
    'iso27001-2022': ['A.8.16', 'A.8.26'],
    'owasp-top-10-2025': ['A09'],
    'pci-dss-4.0': ['11.6.1'],
  },
  attack: [],
  require: { cspReportsViolations: isTrue },
  when: { csp: equals('enforced') },
});

export const cases: Cases<'web.site'> = {
  pass: [{ csp: 'enforced', cspReportsViolations: true }],
  fail: [{ csp: 'enforced', cspReportsViolations: false }],
  notApplicable: [{ csp: 'absent', cspReportsViolations: false }],
};
