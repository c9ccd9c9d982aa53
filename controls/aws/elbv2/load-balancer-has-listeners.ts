import { atLeast } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.elbv2.load-balancer-has-listeners',
  resource: 'aws.elbv2.load-balancer',
  severity: 'low',
  title: { fr: 'Le répartiteur de charge a un écouteur', en: 'The load balancer has a listener' },
  risk: {
    fr: 'Un répartiteur qui n’écoute rien est facturé à l’heure, avec ses adresses publiques.',
    en: 'A load balancer that listens to nothing is billed by the hour, with its public addresses.',
  },
  remedy: {
    fr: 'Supprimez le répartiteur et les noms DNS qui y mènent.',
    en: 'Delete the load balancer and the DNS names that lead to it.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-delete.html',
  },
  maps: {
    'iso27001-2022': ['A.5.9'],
    'pci-dss-4.0': ['2.2.4'],
    'nist-800-53-r5': ['CM-7', 'CM-8'],
  },
  attack: [],
  require: { listeners: atLeast(1) },
});

export const cases: Cases<'aws.elbv2.load-balancer'> = {
  pass: [{ listeners: 1 }],
  fail: [{ listeners: 0 }],
};
