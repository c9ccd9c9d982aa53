import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ecs.task-runs-no-privileged-container',
  resource: 'aws.ecs.task-definition',
  severity: 'high',
  title: {
    fr: 'La tâche ECS ne lance aucun conteneur privilégié',
    en: 'The ECS task runs no privileged container',
  },
  risk: {
    fr: 'Un conteneur privilégié est root sur la machine qui l’héberge : sa faille livre les autres tâches et le rôle de l’instance.',
    en: 'A privileged container is root on the machine that holds it: its flaw gives away the other tasks and the role of the instance.',
  },
  remedy: {
    fr: 'Retirez privileged et n’accordez que les capacités Linux nécessaires.',
    en: 'Remove privileged, and grant only the Linux capabilities that are needed.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-tasks-containers.html',
  },
  maps: {
    'anssi-hygiene': ['9'],
    'iso27001-2022': ['A.8.2', 'A.8.9'],
    'nist-800-53-r5': ['AC-6', 'CM-7'],
    'pci-dss-4.0': ['2.2.6'],
  },
  attack: ['T1611'],
  require: { privilegedContainers: isEmpty },
});

export const cases: Cases<'aws.ecs.task-definition'> = {
  pass: [{ privilegedContainers: [] }],
  fail: [{ privilegedContainers: ['agent'] }],
};
