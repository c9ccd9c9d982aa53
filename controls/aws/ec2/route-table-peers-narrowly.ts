import { atLeast, isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ec2.route-table-peers-narrowly',
  resource: 'aws.ec2.route-table',
  severity: 'low',
  title: {
    fr: 'Aucune route d’appairage ne mène à tout le VPC d’en face',
    en: 'No peering route leads to the whole VPC on the other side',
  },
  risk: {
    fr: 'Une machine prise d’un côté atteint toutes celles de l’autre, et non la seule dont elle avait besoin.',
    en: 'A machine taken on one side reaches all those of the other, and not the only one it needed.',
  },
  remedy: {
    fr: 'Remplacez la route par celles des sous-réseaux qui se parlent.',
    en: 'Replace the route with routes to the subnets that talk to each other.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-routing.html',
  },
  maps: {
    'cis-aws-6.0.0': ['6.6'],
    'anssi-hygiene': ['19', '25'],
    'iso27001-2022': ['A.8.20', 'A.8.22'],
    'pci-dss-4.0': ['1.3.1'],
    'nist-800-53-r5': ['AC-4', 'AC-6', 'SC-7', 'SC-7(21)'],
  },
  attack: ['T1021'],
  when: { peeringRoutes: atLeast(1) },
  require: { routesToWholePeer: isEmpty },
});

export const cases: Cases<'aws.ec2.route-table'> = {
  pass: [{ peeringRoutes: 1, routesToWholePeer: [] }],
  fail: [{ peeringRoutes: 1, routesToWholePeer: ['10.1.0.0/16'] }],
  notApplicable: [{ peeringRoutes: 0, routesToWholePeer: [] }],
};
