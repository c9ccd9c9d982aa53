import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.lightsail.instance-closes-administration-ports',
  resource: 'aws.lightsail.instance',
  severity: 'high',
  title: {
    fr: 'L’instance Lightsail n’ouvre pas ses ports d’administration à tout Internet',
    en: 'The Lightsail instance does not open administration ports to the whole internet',
  },
  risk: {
    fr: 'SSH ou le bureau à distance reçoit jour et nuit des essais de mots de passe ; une faille suffit pour prendre la machine.',
    en: 'SSH or Remote Desktop receives password tries night and day; one flaw is enough to take the machine.',
  },
  remedy: {
    fr: 'Limitez ces ports à vos adresses, et passez par la console Lightsail pour le reste.',
    en: 'Limit these ports to your addresses, and use the Lightsail console for the rest.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/lightsail/latest/userguide/understanding-firewall-and-port-mappings-in-amazon-lightsail.html',
  },
  maps: {
    'anssi-hygiene': ['27'],
    'iso27001-2022': ['A.8.20', 'A.8.22'],
    'nist-800-53-r5': ['AC-17', 'SC-7'],
    'pci-dss-4.0': ['1.2.5', '1.3.1'],
  },
  attack: ['T1021', 'T1110', 'T1133'],
  require: { administrationPortsOpen: isEmpty },
});

export const cases: Cases<'aws.lightsail.instance'> = {
  pass: [{ administrationPortsOpen: [] }],
  fail: [{ administrationPortsOpen: [22] }],
};
