import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.networkfirewall.firewall-is-protected-from-subnet-changes',
  resource: 'aws.networkfirewall.firewall',
  severity: 'low',
  title: {
    fr: 'Les sous-réseaux du pare-feu réseau sont protégés des changements',
    en: 'The subnets of the network firewall are protected from changes',
  },
  risk: {
    fr: 'Dissocier un sous-réseau fait contourner le pare-feu, ou coupe une zone.',
    en: 'Taking a subnet off makes traffic pass the firewall by, or cuts a zone off.',
  },
  remedy: {
    fr: 'Activez SubnetChangeProtection.',
    en: 'Turn SubnetChangeProtection on.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/network-firewall/latest/developerguide/firewall-updating.html',
  },
  maps: {
    'iso27001-2022': ['A.8.20', 'A.8.32'],
    'pci-dss-4.0': ['1.2.2'],
    'nist-800-53-r5': ['CM-5', 'SC-7'],
  },
  attack: ['T1489'],
  require: { subnetChangeProtection: isTrue },
});

export const cases: Cases<'aws.networkfirewall.firewall'> = {
  pass: [{ subnetChangeProtection: true }],
  fail: [{ subnetChangeProtection: false }],
};
