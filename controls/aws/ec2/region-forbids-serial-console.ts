import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ec2.region-forbids-serial-console',
  resource: 'aws.ec2.region-settings',
  severity: 'low',
  title: {
    fr: 'La console série est interdite dans la région',
    en: 'The serial console is forbidden in the region',
  },
  risk: {
    fr: 'Elle ouvre une session sur une machine sans passer par son réseau ni par ses groupes de sécurité.',
    en: 'It opens a session on a machine without passing its network or its security groups.',
  },
  remedy: {
    fr: 'Coupez l’accès à la console série ; ouvrez-le le temps d’un dépannage.',
    en: 'Turn access to the serial console off; turn it on while mending something.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configure-access-to-serial-console.html',
  },
  maps: {
    'anssi-hygiene': ['28'],
    'iso27001-2022': ['A.8.9', 'A.8.18'],
    'pci-dss-4.0': ['2.2.4'],
    'nist-800-53-r5': ['AC-17', 'CM-7'],
  },
  attack: ['T1021.008'],
  require: { serialConsoleAccess: isFalse },
});

export const cases: Cases<'aws.ec2.region-settings'> = {
  pass: [{ serialConsoleAccess: false }],
  fail: [{ serialConsoleAccess: true }],
};
