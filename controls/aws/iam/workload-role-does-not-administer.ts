import { isNotEmpty, oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.iam.workload-role-does-not-administer',
  resource: 'aws.iam.role',
  severity: 'high',
  title: {
    fr: 'Le rôle d’une charge de travail n’administre pas le compte',
    en: 'The role of a workload does not administer the account',
  },
  risk: {
    fr: 'Une faille dans le programme, ou le seul droit de le modifier, donne alors tout le compte à qui s’en sert.',
    en: 'A flaw in the program, or merely the right to change it, then gives the whole account to whoever uses it.',
  },
  remedy: {
    fr: 'Relevez dans CloudTrail les actions dont le programme se sert et ne donnez au rôle que celles-là, sur les ressources nommées.',
    en: 'Find in CloudTrail the actions that the program uses and give the role those alone, on named resources.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html',
  },
  maps: {
    'anssi-hygiene': ['9'],
    'iso27001-2022': ['A.5.18', 'A.8.2'],
    'pci-dss-4.0': ['7.2.5'],
    'nist-800-53-r5': ['AC-6', 'AC-6(1)', 'AC-6(5)'],
  },
  attack: ['T1078.004', 'T1098.003'],
  require: { privilege: oneOf('limited', 'none') },
  when: { workloadServices: isNotEmpty },
});

export const cases: Cases<'aws.iam.role'> = {
  pass: [{ workloadServices: ['lambda.amazonaws.com'], privilege: 'limited' }],
  fail: [{ workloadServices: ['ec2.amazonaws.com'], privilege: 'administrator' }],
  notApplicable: [{ workloadServices: [], privilege: 'administrator' }],
};
