import { leadsNowhere } from '#core/expect/policy.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.lambda.function-role-does-not-escalate',
  resource: 'aws.lambda.function',
  severity: 'high',
  title: {
    fr: 'Le rôle de la fonction Lambda ne mène à aucun rôle qui administre',
    en: 'The role of the Lambda function leads to no role that administers',
  },
  risk: {
    fr: 'Qui fait agir la fonction lui fait lancer autre chose avec un rôle plus puissant, et administre le compte en un ou deux appels.',
    en: 'Whoever makes the function act has it start something else under a more powerful role, and administers the account in one call or two.',
  },
  remedy: {
    fr: 'Retirez iam:PassRole au rôle de la fonction, ou nommez les rôles qu’elle passe et le service auquel elle les passe (iam:PassedToService).',
    en: 'Take iam:PassRole from the role of the function, or name the roles that it passes and the service that it passes them to (iam:PassedToService).',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html',
  },
  maps: {
    'anssi-hygiene': ['9'],
    'iso27001-2022': ['A.5.18', 'A.8.2'],
    'nis2-art21': ['21.2.i'],
    'secnumcloud-3.2': ['9.3'],
    'nist-800-53-r5': ['AC-6', 'AC-6(10)'],
  },
  attack: ['T1548.005', 'T1078.004', 'T1648'],
  require: { roleEscalations: leadsNowhere },
});

export const cases: Cases<'aws.lambda.function'> = {
  pass: [{ roleEscalations: [] }],
  fail: [
    {
      roleEscalations: [
        {
          role: 'arn:aws:iam::111122223333:role/administrator',
          service: 'ecs-tasks.amazonaws.com',
          actions: ['ecs:RegisterTaskDefinition', 'ecs:RunTask'],
          through: [],
        },
      ],
    },
  ],
};
