import { atLeast } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ec2.vpc-spans-several-zones',
  resource: 'aws.ec2.vpc',
  severity: 'low',
  title: {
    fr: 'Le VPC a des sous-réseaux dans plusieurs zones',
    en: 'The VPC has subnets in several zones',
  },
  risk: {
    fr: 'La panne d’une zone de disponibilité emporte tout ce que le VPC contient.',
    en: 'The failure of one availability zone takes down all that the VPC holds.',
  },
  remedy: {
    fr: 'Créez un sous-réseau dans une deuxième zone et répartissez-y les services.',
    en: 'Create a subnet in a second zone and spread services over both.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html',
  },
  maps: {
    'iso27001-2022': ['A.8.14', 'A.5.30'],
    'nist-800-53-r5': ['CP-2(2)', 'CP-10', 'SC-5(2)', 'SI-13(5)'],
  },
  attack: [],
  when: { interfaces: atLeast(1) },
  require: { zones: atLeast(2) },
});

export const cases: Cases<'aws.ec2.vpc'> = {
  pass: [{ interfaces: 4, zones: 2 }],
  fail: [{ interfaces: 4, zones: 1 }],
  notApplicable: [{ interfaces: 0, zones: 1 }],
};
