import { leadsNowhere } from '#core/expect/policy.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.iam.principal-cannot-escalate-through-pass-role',
  resource: 'aws.iam.principal',
  severity: 'high',
  title: {
    fr: 'L’identité ne devient pas administratrice en passant un rôle à un service',
    en: 'The principal does not become an administrator by passing a role to a service',
  },
  risk: {
    fr: 'Elle confie un rôle plus puissant qu’elle à une fonction, une machine ou une pile qu’elle démarre, et agit par elle sur tout le compte.',
    en: 'It hands a role more powerful than itself to a function, an instance or a stack that it starts, and acts through it on the whole account.',
  },
  remedy: {
    fr: 'Limitez iam:PassRole aux rôles nécessaires, nommés un à un, avec iam:PassedToService ; retirez aux rôles de service les droits d’administration.',
    en: 'Limit iam:PassRole to the roles that are needed, named one by one, with iam:PassedToService; take administration rights away from service roles.',
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
  attack: ['T1548.005', 'T1078.004'],
  require: { passRoleEscalations: leadsNowhere },
});

const deployer = 'arn:aws:iam::111122223333:role/deployer';
const administrator = 'arn:aws:iam::111122223333:role/administrator';

export const cases: Cases<'aws.iam.principal'> = {
  pass: [{ passRoleEscalations: [] }],
  fail: [
    {
      passRoleEscalations: [
        {
          role: administrator,
          service: 'lambda.amazonaws.com',
          actions: ['lambda:CreateFunction', 'lambda:InvokeFunction'],
          through: [],
        },
      ],
    },
    {
      passRoleEscalations: [
        {
          role: administrator,
          service: 'cloudformation.amazonaws.com',
          actions: ['cloudformation:CreateStack'],
          through: [deployer],
        },
      ],
    },
  ],
};
