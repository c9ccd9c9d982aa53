import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ecs.service-tasks-have-no-public-address',
  resource: 'aws.ecs.service',
  severity: 'high',
  title: {
    fr: 'Les tâches du service ECS n’ont pas d’adresse publique',
    en: 'The tasks of the ECS service have no public address',
  },
  risk: {
    fr: 'Chaque tâche est joignable d’Internet sans passer par le répartiteur ni par le pare-feu applicatif : un port oublié suffit.',
    en: 'Each task can be reached from the internet around the load balancer and the web application firewall: one forgotten port is enough.',
  },
  remedy: {
    fr: 'Passez assignPublicIp à DISABLED, dans des sous-réseaux privés qui sortent par une passerelle NAT ou par des points de terminaison.',
    en: 'Set assignPublicIp to DISABLED, in private subnets that go out through a NAT gateway or through endpoints.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-task-networking.html',
  },
  maps: {
    'anssi-hygiene': ['23'],
    'iso27001-2022': ['A.8.20', 'A.8.22'],
    'nist-800-53-r5': ['AC-4', 'SC-7'],
    'pci-dss-4.0': ['1.4.2'],
  },
  attack: ['T1190', 'T1133'],
  require: { assignsPublicAddress: isFalse },
});

export const cases: Cases<'aws.ecs.service'> = {
  pass: [{ assignsPublicAddress: false }],
  fail: [{ assignsPublicAddress: true }],
};
