import { hasAtLeast, isNotEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.lambda.function-spans-availability-zones',
  resource: 'aws.lambda.function',
  severity: 'medium',
  title: {
    fr: 'La fonction Lambda en VPC est présente dans deux zones au moins',
    en: 'The Lambda function in a VPC stands in two zones at least',
  },
  risk: {
    fr: 'La panne d’une seule zone de disponibilité arrête la fonction, alors que Lambda saurait la lancer ailleurs.',
    en: 'The failure of one Availability Zone stops the function, where Lambda could have run it in another.',
  },
  remedy: {
    fr: 'Ajoutez à la fonction un sous-réseau d’une autre zone, avec les mêmes routes.',
    en: 'Add to the function a subnet of another zone, with the same routes.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html',
  },
  maps: {
    'iso27001-2022': ['A.8.14'],
    'nist-800-53-r5': ['CP-10', 'SC-36'],
  },
  attack: ['T1498'],
  when: { subnets: isNotEmpty },
  require: { availabilityZones: hasAtLeast(2) },
});

export const cases: Cases<'aws.lambda.function'> = {
  pass: [{ subnets: ['subnet-1', 'subnet-2'], availabilityZones: ['eu-west-3a', 'eu-west-3b'] }],
  fail: [{ subnets: ['subnet-1'], availabilityZones: ['eu-west-3a'] }],
  notApplicable: [{ subnets: [], availabilityZones: [] }],
};
