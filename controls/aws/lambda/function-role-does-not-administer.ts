import { oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.lambda.function-role-does-not-administer',
  resource: 'aws.lambda.function',
  severity: 'high',
  title: {
    fr: 'Le rôle de la fonction Lambda n’administre pas le compte',
    en: 'The role of the Lambda function does not administer the account',
  },
  risk: {
    fr: 'Une faille du code ou d’une de ses dépendances, ou le seul droit de le remplacer, donne tout le compte.',
    en: 'A flaw in the code or in one of its dependencies, or merely the right to replace it, gives the whole account.',
  },
  remedy: {
    fr: 'Donnez à la fonction un rôle à elle, réduit aux appels que CloudTrail lui connaît, sur les ressources nommées.',
    en: 'Give the function a role of its own, cut down to the calls that CloudTrail saw it make, on named resources.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html',
  },
  maps: {
    'anssi-hygiene': ['9'],
    'iso27001-2022': ['A.5.18', 'A.8.2'],
    'pci-dss-4.0': ['7.2.5'],
    'nis2-art21': ['21.2.i'],
    'secnumcloud-3.2': ['9.3'],
    'nist-800-53-r5': ['AC-6', 'AC-6(1)', 'AC-6(5)'],
  },
  attack: ['T1648', 'T1078.004', 'T1098.003'],
  require: { rolePrivilege: oneOf('limited', 'none') },
});

export const cases: Cases<'aws.lambda.function'> = {
  pass: [{ rolePrivilege: 'limited' }],
  fail: [{ rolePrivilege: 'administrator' }],
};
