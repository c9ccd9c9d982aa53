import { atLeast, isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ec2.network-acl-is-used',
  resource: 'aws.ec2.network-acl',
  severity: 'low',
  title: {
    fr: 'La liste de contrôle réseau sert à un sous-réseau',
    en: 'The network ACL serves a subnet',
  },
  risk: {
    fr: 'Une liste qui ne sert à rien fait croire à un filtrage qui n’a pas lieu.',
    en: 'A list that serves nothing makes people believe in filtering that does not take place.',
  },
  remedy: {
    fr: 'Associez la liste au sous-réseau pour lequel elle fut écrite, ou supprimez-la.',
    en: 'Associate the list with the subnet that it was written for, or delete it.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html',
  },
  maps: {
    'iso27001-2022': ['A.5.9', 'A.8.9'],
    'pci-dss-4.0': ['1.2.5'],
    'nist-800-53-r5': ['CM-7', 'CM-8'],
  },
  attack: [],
  when: { isDefault: isFalse },
  require: { subnets: atLeast(1) },
});

export const cases: Cases<'aws.ec2.network-acl'> = {
  pass: [{ isDefault: false, subnets: 1 }],
  fail: [{ isDefault: false, subnets: 0 }],
  notApplicable: [{ isDefault: true, subnets: 0 }],
};
