import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ecs.task-has-a-network-of-its-own',
  resource: 'aws.ecs.task-definition',
  severity: 'medium',
  title: {
    fr: 'La tâche ECS n’emprunte pas le réseau de son hôte',
    en: 'The ECS task does not borrow the network of its host',
  },
  risk: {
    fr: 'Sur le réseau de l’hôte, un conteneur atteint les services locaux de la machine et les identifiants de l’instance, hors de tout groupe de sécurité propre.',
    en: 'On the network of the host, a container reaches the local services of the machine and the credentials of the instance, with no security group of its own.',
  },
  remedy: {
    fr: 'Passez networkMode à awsvpc et donnez au service son groupe de sécurité.',
    en: 'Set networkMode to awsvpc, and give the service a security group of its own.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-networking.html',
  },
  maps: {
    'anssi-hygiene': ['19'],
    'iso27001-2022': ['A.8.20', 'A.8.22'],
    'nist-800-53-r5': ['SC-7', 'AC-4'],
  },
  attack: ['T1611', 'T1552.005'],
  require: { onHostNetwork: isFalse },
});

export const cases: Cases<'aws.ecs.task-definition'> = {
  pass: [{ onHostNetwork: false }],
  fail: [{ onHostNetwork: true }],
};
