import { equals, isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.csp.script-sources-are-narrow',
  resource: 'web.site',
  severity: 'medium',
  title: {
    fr: 'La politique nomme d’où viennent les scripts',
    en: 'The policy names where scripts come from',
  },
  risk: {
    fr: 'Une source telle que https: ou data: laisse venir un script de n’importe qui.',
    en: 'A source such as https: or data: lets a script come from anyone.',
  },
  remedy: {
    fr: "Nommez des hôtes, ou mieux, des nonces avec 'strict-dynamic'.",
    en: "Name hosts, or better, nonces with 'strict-dynamic'.",
    effort: 'medium',
    doc: 'https://cheatsheetseries.owasp.org/cheatsheets/Content_Security_Policy_Cheat_Sheet.html',
  },
  maps: {
    'nist-800-53-r5': ['SC-18', 'SI-10'],
    'iso27001-2022': ['A.8.26', 'A.8.28'],
    'owasp-top-10-2025': ['A02', 'A05'],
    'pci-dss-4.0': ['6.4.3'],
  },
  attack: ['T1059.007', 'T1189'],
  require: { cspBroadScriptSources: isEmpty },
  when: { csp: equals('enforced') },
});

export const cases: Cases<'web.site'> = {
  pass: [{ csp: 'enforced', cspBroadScriptSources: [] }],
  fail: [
    { csp: 'enforced', cspBroadScriptSources: ['https:'] },
    { csp: 'enforced', cspBroadScriptSources: ['*'] },
  ],
  notApplicable: [{ csp: 'absent', cspBroadScriptSources: ['https:'] }],
};
