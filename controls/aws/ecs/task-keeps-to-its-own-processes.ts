import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ecs.task-keeps-to-its-own-processes',
  resource: 'aws.ecs.task-definition',
  severity: 'high',
  title: {
    fr: 'La tâche ECS ne partage ni les processus ni la mémoire de son hôte',
    en: 'The ECS task shares neither the processes nor the memory of its host',
  },
  risk: {
    fr: 'Un conteneur piraté voit les processus des autres tâches, lit leurs secrets en mémoire et peut les arrêter.',
    en: 'A container that is broken into sees the processes of other tasks, reads their secrets in memory and can stop them.',
  },
  remedy: {
    fr: 'Retirez pidMode et ipcMode, ou passez-les à task.',
    en: 'Remove pidMode and ipcMode, or set them to task.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html',
  },
  maps: {
    'iso27001-2022': ['A.8.9', 'A.8.22'],
    'nist-800-53-r5': ['SC-39', 'AC-6'],
  },
  attack: ['T1611', 'T1057'],
  require: { hostNamespaces: isEmpty },
});

export const cases: Cases<'aws.ecs.task-definition'> = {
  pass: [{ hostNamespaces: [] }],
  fail: [{ hostNamespaces: ['pid'] }, { hostNamespaces: ['ipc'] }],
};
