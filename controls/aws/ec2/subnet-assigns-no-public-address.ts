import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ec2.subnet-assigns-no-public-address',
  resource: 'aws.ec2.subnet',
  severity: 'medium',
  title: {
    fr: 'Le sous-réseau ne donne pas d’adresse publique d’office',
    en: 'The subnet gives no public address of its own accord',
  },
  risk: {
    fr: 'Une machine lancée sans y penser se trouve joignable d’Internet dès sa naissance.',
    en: 'A machine launched without a thought can be reached from the internet from birth.',
  },
  remedy: {
    fr: 'Désactivez l’attribution automatique d’adresses IPv4 publiques du sous-réseau ; donnez une adresse à qui doit en avoir une.',
    en: 'Turn off automatic assignment of public IPv4 addresses in the subnet; give an address to what must have one.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/vpc/latest/userguide/subnet-public-ip.html',
  },
  maps: {
    'anssi-hygiene': ['23'],
    'iso27001-2022': ['A.8.9', 'A.8.20'],
    'pci-dss-4.0': ['1.4.2'],
    'nist-800-53-r5': ['AC-4', 'CM-6', 'SC-7'],
  },
  attack: ['T1190', 'T1133'],
  require: { assignsPublicAddress: isFalse },
});

export const cases: Cases<'aws.ec2.subnet'> = {
  pass: [{ assignsPublicAddress: false }],
  fail: [{ assignsPublicAddress: true }],
};
