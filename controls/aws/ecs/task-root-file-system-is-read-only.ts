import { isEmpty, isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ecs.task-root-file-system-is-read-only',
  resource: 'aws.ecs.task-definition',
  severity: 'medium',
  title: {
    fr: 'Les conteneurs de la tâche ECS ne peuvent pas écrire sur leur système de fichiers',
    en: 'The containers of the ECS task cannot write to their file system',
  },
  risk: {
    fr: 'Un intrus dépose ses outils, remplace des programmes et s’installe jusqu’au prochain déploiement.',
    en: 'An intruder drops tools, replaces programs and settles in until the next deployment.',
  },
  remedy: {
    fr: 'Passez readonlyRootFilesystem à true et montez un volume là où le programme doit écrire.',
    en: 'Set readonlyRootFilesystem to true, and mount a volume where the program has to write.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-tasks-containers.html',
  },
  maps: {
    'iso27001-2022': ['A.8.9', 'A.8.19'],
    'nist-800-53-r5': ['CM-5', 'SI-7'],
    'pci-dss-4.0': ['2.2.6'],
  },
  attack: ['T1105', 'T1525'],
  when: { isWindows: isFalse },
  require: { writableContainers: isEmpty },
});

export const cases: Cases<'aws.ecs.task-definition'> = {
  pass: [{ isWindows: false, writableContainers: [] }],
  fail: [{ isWindows: false, writableContainers: ['web'] }],
  notApplicable: [{ isWindows: true, writableContainers: ['web'] }],
};
