import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.networkfirewall.firewall-is-protected-from-deletion',
  resource: 'aws.networkfirewall.firewall',
  severity: 'medium',
  title: {
    fr: 'Le pare-feu réseau est protégé de la suppression',
    en: 'The network firewall is protected from deletion',
  },
  risk: {
    fr: 'Qui peut supprimer le pare-feu, par malveillance ou par mégarde, ôte tout filtrage ou coupe le réseau.',
    en: 'Whoever can delete the firewall, in malice or by mistake, takes filtering away or cuts the network.',
  },
  remedy: {
    fr: 'Activez DeleteProtection.',
    en: 'Turn DeleteProtection on.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/network-firewall/latest/developerguide/firewall-updating.html',
  },
  maps: {
    'iso27001-2022': ['A.8.20', 'A.8.32'],
    'pci-dss-4.0': ['1.2.2'],
    'nist-800-53-r5': ['CM-5', 'SC-5', 'SC-7'],
  },
  attack: ['T1485', 'T1489'],
  require: { deletionProtection: isTrue },
});

export const cases: Cases<'aws.networkfirewall.firewall'> = {
  pass: [{ deletionProtection: true }],
  fail: [{ deletionProtection: false }],
};
