import { leadsNowhere } from '#core/expect/policy.ts';
import { isNotEmpty, oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';
import { functionPolicies } from '../../kit/policies.ts';

export default control({
  id: 'aws.lambda.function-open-to-anyone-does-not-administer',
  resource: 'aws.lambda.function',
  severity: 'critical',
  title: {
    fr: 'La fonction que chacun peut invoquer n’administre pas le compte et ne mène à aucun rôle qui l’administre',
    en: 'The function that anyone may invoke does not administer the account, nor lead to a role that does',
  },
  risk: {
    fr: 'Un inconnu parle à un programme qui peut tout : une entrée mal vérifiée lui livre le compte.',
    en: 'A stranger talks to a program that may do anything: one input badly checked hands the account over.',
  },
  remedy: {
    fr: 'Retirez d’abord l’accès de tous (politique, URL sans authentification), puis réduisez le rôle aux appels de la fonction et retirez-lui iam:PassRole.',
    en: 'First take everyone’s access away (policy, URL without authentication), then cut the role down to the calls of the function and take iam:PassRole from it.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html',
  },
  maps: {
    'anssi-hygiene': ['9', '23'],
    'iso27001-2022': ['A.5.15', 'A.5.18', 'A.8.2'],
    'pci-dss-4.0': ['7.2.5'],
    'nis2-art21': ['21.2.i'],
    'secnumcloud-3.2': ['9.3'],
    'nist-800-53-r5': ['AC-3', 'AC-6', 'AC-6(5)', 'AC-14'],
  },
  attack: ['T1190', 'T1648', 'T1078.004'],
  require: { rolePrivilege: oneOf('limited', 'none'), roleEscalations: leadsNowhere },
  when: { invokableByAnyone: isNotEmpty },
});

const open = functionPolicies.open.opens;

const escalation = {
  role: 'arn:aws:iam::111122223333:role/administrator',
  service: 'lambda.amazonaws.com',
  actions: ['lambda:CreateFunction', 'lambda:InvokeFunction'],
  through: [],
};

export const cases: Cases<'aws.lambda.function'> = {
  pass: [{ invokableByAnyone: open, rolePrivilege: 'limited', roleEscalations: [] }],
  fail: [
    { invokableByAnyone: open, rolePrivilege: 'administrator', roleEscalations: [] },
    { invokableByAnyone: open, rolePrivilege: 'limited', roleEscalations: [escalation] },
  ],
  notApplicable: [
    {
      invokableByAnyone: functionPolicies.heldByAccount.opens,
      rolePrivilege: 'administrator',
      roleEscalations: [],
    },
  ],
};
