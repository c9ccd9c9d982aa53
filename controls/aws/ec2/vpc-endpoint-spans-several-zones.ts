import { atLeast, equals } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ec2.vpc-endpoint-spans-several-zones',
  resource: 'aws.ec2.vpc-endpoint',
  severity: 'low',
  title: {
    fr: 'Le point de terminaison d’interface est présent dans plusieurs zones',
    en: 'The interface endpoint is present in several zones',
  },
  risk: {
    fr: 'La panne d’une zone prive tout le VPC du service.',
    en: 'The failure of one zone takes the service away from the whole VPC.',
  },
  remedy: {
    fr: 'Ajoutez au point de terminaison un sous-réseau d’une deuxième zone.',
    en: 'Add a subnet of a second zone to the endpoint.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/vpc/latest/privatelink/interface-endpoints.html',
  },
  maps: { 'iso27001-2022': ['A.8.14'], 'nist-800-53-r5': ['CP-10', 'SC-5(2)', 'SI-13(5)'] },
  attack: [],
  when: { type: equals('Interface') },
  require: { subnets: atLeast(2) },
});

export const cases: Cases<'aws.ec2.vpc-endpoint'> = {
  pass: [{ type: 'Interface', subnets: 2 }],
  fail: [{ type: 'Interface', subnets: 1 }],
  notApplicable: [{ type: 'Gateway', subnets: 0 }],
};
