import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ec2.network-acl-closes-administration-ports',
  resource: 'aws.ec2.network-acl',
  severity: 'medium',
  title: {
    fr: 'La liste de contrôle réseau ferme les ports d’administration à Internet',
    en: 'The network ACL closes administration ports to the internet',
  },
  risk: {
    fr: 'Le jour où un groupe de sécurité s’ouvre par erreur, rien d’autre n’arrête SSH ni le bureau à distance.',
    en: 'The day a security group is opened by mistake, nothing else stops SSH or Remote Desktop.',
  },
  remedy: {
    fr: 'Refusez les ports 22 et 3389, puis les autres ports d’administration, avant la règle qui admet tout.',
    en: 'Deny ports 22 and 3389, then the other administration ports, before the rule that admits all.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html',
  },
  maps: {
    'cis-aws-6.0.0': ['6.2'],
    'anssi-hygiene': ['28'],
    'iso27001-2022': ['A.8.20', 'A.8.22'],
    'pci-dss-4.0': ['1.3.1', '1.4.2'],
    'nist-800-53-r5': ['AC-4', 'AC-17(3)', 'CM-7', 'SC-7', 'SC-7(5)'],
  },
  attack: ['T1133', 'T1110'],
  require: { administrationPortsOpenToInternet: isEmpty },
});

export const cases: Cases<'aws.ec2.network-acl'> = {
  pass: [{ administrationPortsOpenToInternet: [] }],
  fail: [{ administrationPortsOpenToInternet: [22] }],
};
