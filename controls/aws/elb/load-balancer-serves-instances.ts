import { atLeast } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.elb.load-balancer-serves-instances',
  resource: 'aws.elb.load-balancer',
  severity: 'low',
  title: {
    fr: 'Le répartiteur classique sert des instances',
    en: 'The classic load balancer serves instances',
  },
  risk: {
    fr: 'Un répartiteur sans instance est facturé à l’heure et garde un nom public et une porte dont nul ne s’occupe.',
    en: 'A load balancer without an instance is billed by the hour, and keeps a public name and a door that nobody minds.',
  },
  remedy: {
    fr: 'Supprimez le répartiteur et les noms DNS qui y mènent.',
    en: 'Delete the load balancer and the DNS names that lead to it.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/elb-getting-started.html',
  },
  maps: {
    'iso27001-2022': ['A.5.9'],
    'pci-dss-4.0': ['2.2.4'],
    'nist-800-53-r5': ['CM-7', 'CM-8'],
  },
  attack: [],
  require: { instances: atLeast(1) },
});

export const cases: Cases<'aws.elb.load-balancer'> = {
  pass: [{ instances: 1 }],
  fail: [{ instances: 0 }],
};
