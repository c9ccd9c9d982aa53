import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ec2.instance-has-no-public-address',
  resource: 'aws.ec2.instance',
  severity: 'medium',
  title: { fr: 'L’instance n’a pas d’adresse publique', en: 'The instance has no public address' },
  risk: {
    fr: 'Une erreur de groupe de sécurité suffit à exposer la machine entière à Internet.',
    en: 'One mistake in a security group is enough to expose the whole machine to the internet.',
  },
  remedy: {
    fr: 'Placez l’instance dans un sous-réseau privé, derrière un répartiteur de charge, et sortez par une passerelle NAT.',
    en: 'Place the instance in a private subnet behind a load balancer, and go out through a NAT gateway.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-instance-addressing.html',
  },
  maps: {
    'anssi-hygiene': ['23'],
    'iso27001-2022': ['A.8.20', 'A.8.22'],
    'pci-dss-4.0': ['1.4.2', '1.4.4'],
    'nist-800-53-r5': ['AC-4', 'SC-7', 'SC-7(5)'],
  },
  attack: ['T1190', 'T1133', 'T1046'],
  require: { publicAddresses: isEmpty },
});

export const cases: Cases<'aws.ec2.instance'> = {
  pass: [{ publicAddresses: [] }],
  fail: [{ publicAddresses: ['52.47.1.2'] }],
};
