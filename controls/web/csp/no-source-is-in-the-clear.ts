import { equals, isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.csp.no-source-is-in-the-clear',
  resource: 'web.site',
  severity: 'medium',
  title: {
    fr: 'La politique n’admet rien en HTTP',
    en: 'The policy lets nothing in over HTTP',
  },
  risk: {
    fr: 'Un contenu qui vient en clair peut être remplacé sur le chemin.',
    en: 'Content that comes in the clear can be replaced on the way.',
  },
  remedy: {
    fr: 'Remplacez http: par https: ou par des hôtes ; ajoutez upgrade-insecure-requests le temps de la transition.',
    en: 'Replace http: with https: or with hosts; add upgrade-insecure-requests during the transition.',
    effort: 'low',
    doc: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Content-Security-Policy',
  },
  maps: {
    'nist-800-53-r5': ['SC-8', 'SC-18'],
    'iso27001-2022': ['A.8.24', 'A.8.26'],
    'owasp-top-10-2025': ['A04'],
  },
  attack: ['T1557'],
  require: { cspInsecureSources: isEmpty },
  when: { csp: equals('enforced') },
});

export const cases: Cases<'web.site'> = {
  pass: [{ csp: 'enforced', cspInsecureSources: [] }],
  fail: [{ csp: 'enforced', cspInsecureSources: ['img-src http:'] }],
  notApplicable: [{ csp: 'absent', cspInsecureSources: ['img-src http:'] }],
};
