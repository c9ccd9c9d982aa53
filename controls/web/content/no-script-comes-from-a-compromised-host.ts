import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.content.no-script-comes-from-a-compromised-host',
  resource: 'web.page',
  severity: 'critical',
  title: {
    fr: 'Aucun script ne vient d’un hôte passé en de mauvaises mains',
    en: 'No script comes from a host that fell into the wrong hands',
  },
  risk: {
    fr: 'Ces hôtes, vendus à des inconnus, ont servi du code malveillant à leurs anciens usagers.',
    en: 'These hosts, sold to strangers, have served malicious code to their former users.',
  },
  remedy: {
    fr: 'Retirez l’appel le jour même ; la plupart de ces scripts ne servent plus à rien.',
    en: 'Remove the call the same day; most of these scripts serve no purpose any more.',
    effort: 'low',
    doc: 'https://cheatsheetseries.owasp.org/cheatsheets/Third_Party_Javascript_Management_Cheat_Sheet.html',
  },
  maps: {
    'nist-800-53-r5': ['SI-7', 'SR-3'],
    'iso27001-2022': ['A.5.21', 'A.8.26'],
    'owasp-top-10-2025': ['A03', 'A08'],
    'pci-dss-4.0': ['6.4.3'],
  },
  attack: ['T1195.002', 'T1189'],
  require: { compromisedScriptHosts: isEmpty },
});

export const cases: Cases<'web.page'> = {
  pass: [{ compromisedScriptHosts: [] }],
  fail: [{ compromisedScriptHosts: ['cdn.polyfill.io'] }],
};
