import { equals, isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.csp.no-open-host-serves-scripts',
  resource: 'web.site',
  severity: 'medium',
  title: {
    fr: 'La politique n’admet pas d’hôte où chacun dépose ses scripts',
    en: 'The policy lets in no host where anyone puts scripts',
  },
  risk: {
    fr: 'Sur un tel hôte, l’attaquant trouve ou dépose le script qui contourne la politique.',
    en: 'On such a host, the attacker finds or puts the script that gets around the policy.',
  },
  remedy: {
    fr: 'Restreignez l’hôte à un chemin précis, hébergez le fichier, ou passez aux nonces.',
    en: 'Narrow the host to an exact path, host the file yourself, or go over to nonces.',
    effort: 'medium',
    doc: 'https://cheatsheetseries.owasp.org/cheatsheets/Content_Security_Policy_Cheat_Sheet.html',
  },
  maps: {
    'nist-800-53-r5': ['SC-18', 'SI-10'],
    'iso27001-2022': ['A.8.26', 'A.8.28'],
    'owasp-top-10-2025': ['A02', 'A05'],
    'pci-dss-4.0': ['6.4.3'],
  },
  attack: ['T1059.007'],
  require: { cspBypassableHosts: isEmpty },
  when: { csp: equals('enforced') },
});

export const cases: Cases<'web.site'> = {
  pass: [{ csp: 'enforced', cspBypassableHosts: [] }],
  fail: [{ csp: 'enforced', cspBypassableHosts: ['cdn.jsdelivr.net'] }],
  notApplicable: [{ csp: 'absent', cspBypassableHosts: ['cdn.jsdelivr.net'] }],
};
