import { equals, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ec2.default-vpc-is-empty',
  resource: 'aws.ec2.vpc',
  severity: 'low',
  title: { fr: 'Rien ne vit dans le VPC par défaut', en: 'Nothing lives in the default VPC' },
  risk: {
    fr: 'Ses sous-réseaux sont tous publics : ce qui y naît sans réglage reçoit une adresse publique.',
    en: 'Its subnets are all public: whatever is born there without settings gets a public address.',
  },
  remedy: {
    fr: 'Placez les ressources dans un VPC à sous-réseaux privés, puis supprimez le VPC par défaut.',
    en: 'Place resources in a VPC with private subnets, then delete the default VPC.',
    effort: 'high',
    doc: 'https://docs.aws.amazon.com/vpc/latest/userguide/default-vpc.html',
  },
  maps: {
    'anssi-hygiene': ['19'],
    'iso27001-2022': ['A.8.9', 'A.8.22'],
    'pci-dss-4.0': ['1.2.1'],
    'nist-800-53-r5': ['AC-4', 'CM-6', 'SC-7'],
  },
  attack: ['T1190'],
  when: { isDefault: isTrue },
  require: { interfaces: equals(0) },
});

export const cases: Cases<'aws.ec2.vpc'> = {
  pass: [{ isDefault: true, interfaces: 0 }],
  fail: [{ isDefault: true, interfaces: 2 }],
  notApplicable: [{ isDefault: false, interfaces: 2 }],
};
