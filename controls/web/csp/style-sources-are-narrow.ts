import { equals, isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.csp.style-sources-are-narrow',
  resource: 'web.site',
  severity: 'low',
  title: {
    fr: 'La politique nomme d’où viennent les styles',
    en: 'The policy names where styles come from',
  },
  risk: {
    fr: 'Un style de n’importe où recouvre la page, et lit ce que ses champs contiennent.',
    en: 'A style from anywhere covers the page, and reads what its fields hold.',
  },
  remedy: {
    fr: 'Remplacez https: et data: dans style-src par les hôtes dont les styles viennent.',
    en: 'Replace https: and data: in style-src with the hosts that styles come from.',
    effort: 'low',
    doc: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Content-Security-Policy/style-src',
  },
  maps: {
    'nist-800-53-r5': ['SC-18', 'SI-10'],
    'iso27001-2022': ['A.8.26', 'A.8.28'],
    'owasp-top-10-2025': ['A02', 'A05'],
  },
  attack: ['T1189'],
  require: { cspBroadStyleSources: isEmpty },
  when: { csp: equals('enforced') },
});

export const cases: Cases<'web.site'> = {
  pass: [{ csp: 'enforced', cspBroadStyleSources: [] }],
  fail: [{ csp: 'enforced', cspBroadStyleSources: ['https:'] }],
  notApplicable: [{ csp: 'absent', cspBroadStyleSources: ['*'] }],
};
