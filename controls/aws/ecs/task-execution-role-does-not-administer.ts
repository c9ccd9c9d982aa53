import { oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ecs.task-execution-role-does-not-administer',
  resource: 'aws.ecs.task-definition',
  severity: 'medium',
  title: {
    fr: 'Le rôle d’exécution de la tâche ECS n’administre pas le compte',
    en: 'The execution role of the ECS task does not administer the account',
  },
  risk: {
    fr: 'ECS démarre les conteneurs avec ce rôle : qui écrit une définition de tâche lui fait remettre tous les secrets du compte.',
    en: 'ECS starts the containers with this role: whoever writes a task definition has it hand over every secret of the account.',
  },
  remedy: {
    fr: 'Donnez au rôle d’exécution AmazonECSTaskExecutionRolePolicy et la lecture des seuls secrets que la tâche nomme.',
    en: 'Give the execution role AmazonECSTaskExecutionRolePolicy and the reading of those secrets alone that the task names.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html',
  },
  maps: {
    'anssi-hygiene': ['9'],
    'iso27001-2022': ['A.5.18', 'A.8.2'],
    'pci-dss-4.0': ['7.2.5'],
    'nis2-art21': ['21.2.i'],
    'secnumcloud-3.2': ['9.3'],
    'nist-800-53-r5': ['AC-6', 'AC-6(1)', 'AC-6(5)'],
  },
  attack: ['T1078.004', 'T1555.006'],
  require: { executionRolePrivilege: oneOf('limited', 'none') },
});

export const cases: Cases<'aws.ecs.task-definition'> = {
  pass: [{ executionRolePrivilege: 'limited' }, { executionRolePrivilege: 'none' }],
  fail: [{ executionRolePrivilege: 'administrator' }],
};
