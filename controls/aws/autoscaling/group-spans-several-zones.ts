import { atLeast } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.autoscaling.group-spans-several-zones',
  resource: 'aws.autoscaling.group',
  severity: 'medium',
  title: {
    fr: 'Le groupe Auto Scaling est présent dans plusieurs zones',
    en: 'The Auto Scaling group is present in several zones',
  },
  risk: {
    fr: 'La panne d’une zone de disponibilité emporte toutes les instances du groupe.',
    en: 'The failure of one availability zone takes all instances of the group down.',
  },
  remedy: {
    fr: 'Ajoutez au groupe un sous-réseau d’une deuxième zone.',
    en: 'Add a subnet of a second zone to the group.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/auto-scaling-benefits.html',
  },
  maps: {
    'iso27001-2022': ['A.8.14'],
    'nist-800-53-r5': ['CP-2(2)', 'CP-10', 'SC-5(2)', 'SI-13(5)'],
  },
  attack: [],
  require: { zones: atLeast(2) },
});

export const cases: Cases<'aws.autoscaling.group'> = {
  pass: [{ zones: 2 }],
  fail: [{ zones: 1 }],
};
