import { oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ecs.task-role-does-not-administer',
  resource: 'aws.ecs.task-definition',
  severity: 'high',
  title: {
    fr: 'Le rôle de la tâche ECS n’administre pas le compte',
    en: 'The role of the ECS task does not administer the account',
  },
  risk: {
    fr: 'Chaque conteneur de la tâche lit les clés du rôle à une adresse connue : une faille dans un seul, ou une image altérée, donne tout le compte.',
    en: 'Each container of the task reads the keys of the role at a known address: a flaw in one of them, or a tampered image, gives the whole account.',
  },
  remedy: {
    fr: 'Enregistrez une révision avec un rôle de tâche réduit aux appels de ses conteneurs, sur les ressources nommées.',
    en: 'Register a revision with a task role cut down to the calls of its containers, on named resources.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html',
  },
  maps: {
    'anssi-hygiene': ['9'],
    'iso27001-2022': ['A.5.18', 'A.8.2'],
    'pci-dss-4.0': ['7.2.5'],
    'nis2-art21': ['21.2.i'],
    'secnumcloud-3.2': ['9.3'],
    'nist-800-53-r5': ['AC-6', 'AC-6(1)', 'AC-6(5)'],
  },
  attack: ['T1552.005', 'T1610', 'T1078.004'],
  require: { rolePrivilege: oneOf('limited', 'none') },
});

export const cases: Cases<'aws.ecs.task-definition'> = {
  pass: [{ rolePrivilege: 'limited' }, { rolePrivilege: 'none' }],
  fail: [{ rolePrivilege: 'administrator' }],
};
