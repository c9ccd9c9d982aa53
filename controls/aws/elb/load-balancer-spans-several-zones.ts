import { atLeast } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.elb.load-balancer-spans-several-zones',
  resource: 'aws.elb.load-balancer',
  severity: 'medium',
  title: {
    fr: 'Le répartiteur classique est présent dans plusieurs zones',
    en: 'The classic load balancer is present in several zones',
  },
  risk: {
    fr: 'La panne d’une zone de disponibilité coupe le service.',
    en: 'The failure of one availability zone cuts the service off.',
  },
  remedy: {
    fr: 'Ajoutez un sous-réseau d’une deuxième zone.',
    en: 'Add a subnet of a second zone.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/enable-disable-az.html',
  },
  maps: { 'iso27001-2022': ['A.8.14'], 'nist-800-53-r5': ['CP-10', 'SC-5(2)', 'SI-13(5)'] },
  attack: [],
  require: { zones: atLeast(2) },
});

export const cases: Cases<'aws.elb.load-balancer'> = {
  pass: [{ zones: 2 }],
  fail: [{ zones: 1 }],
};
