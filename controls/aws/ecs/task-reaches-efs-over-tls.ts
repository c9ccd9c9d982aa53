import { isEmpty, isNotEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ecs.task-reaches-efs-over-tls',
  resource: 'aws.ecs.task-definition',
  severity: 'medium',
  title: {
    fr: 'La tâche ECS lit ses volumes EFS par un canal chiffré',
    en: 'The ECS task reads its EFS volumes over an encrypted channel',
  },
  risk: {
    fr: 'Les fichiers passent en clair entre la tâche et EFS, à portée de qui écoute le réseau du VPC.',
    en: 'Files travel in clear between the task and EFS, within reach of whoever listens on the network of the VPC.',
  },
  remedy: {
    fr: 'Passez transitEncryption à ENABLED pour chaque volume EFS.',
    en: 'Set transitEncryption to ENABLED for each EFS volume.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/efs-volumes.html',
  },
  maps: {
    'anssi-hygiene': ['21'],
    'iso27001-2022': ['A.8.24'],
    'nist-800-53-r5': ['SC-8(1)'],
    'pci-dss-4.0': ['2.2.5'],
  },
  attack: ['T1040'],
  when: { efsVolumes: isNotEmpty },
  require: { clearEfsVolumes: isEmpty },
});

export const cases: Cases<'aws.ecs.task-definition'> = {
  pass: [{ efsVolumes: ['data'], clearEfsVolumes: [] }],
  fail: [{ efsVolumes: ['data'], clearEfsVolumes: ['data'] }],
  notApplicable: [{ efsVolumes: [], clearEfsVolumes: [] }],
};
