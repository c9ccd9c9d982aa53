import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ecs.task-logs-every-container',
  resource: 'aws.ecs.task-definition',
  severity: 'medium',
  title: {
    fr: 'Chaque conteneur de la tâche ECS journalise',
    en: 'Each container of the ECS task keeps logs',
  },
  risk: {
    fr: 'Sur Fargate, ce qu’un conteneur écrit sans journal est perdu : ni l’incident ni l’intrusion ne peuvent être reconstitués.',
    en: 'On Fargate what a container writes without a log is lost: neither the incident nor the intrusion can be told again.',
  },
  remedy: {
    fr: 'Ajoutez logConfiguration à chaque conteneur, avec le pilote awslogs ou awsfirelens.',
    en: 'Add logConfiguration to each container, with the awslogs or awsfirelens driver.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_awslogs.html',
  },
  maps: {
    'anssi-hygiene': ['36'],
    'iso27001-2022': ['A.8.15'],
    'nist-800-53-r5': ['AU-2', 'AU-12'],
    'pci-dss-4.0': ['10.2.1'],
  },
  attack: ['T1562.008'],
  require: { containersWithoutLog: isEmpty },
});

export const cases: Cases<'aws.ecs.task-definition'> = {
  pass: [{ containersWithoutLog: [] }],
  fail: [{ containersWithoutLog: ['sidecar'] }],
};
