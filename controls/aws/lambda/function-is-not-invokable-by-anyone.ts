import { opensNothing } from '#core/expect/policy.ts';
import { type Cases, control } from '../../control.ts';
import { functionPolicies } from '../../kit/policies.ts';

export default control({
  id: 'aws.lambda.function-is-not-invokable-by-anyone',
  resource: 'aws.lambda.function',
  severity: 'high',
  title: {
    fr: 'La fonction Lambda ne peut pas être invoquée par n’importe qui',
    en: 'The Lambda function cannot be invoked by just anyone',
  },
  risk: {
    fr: 'Un inconnu exécute la fonction avec les droits de son rôle, l’éprouve à loisir et en fait payer chaque appel.',
    en: 'A stranger runs the function with the rights of its role, probes it at leisure and has every call billed to you.',
  },
  remedy: {
    fr: 'Retirez de la politique de la fonction les autorisations données à tous et passez AuthType de son URL à AWS_IAM.',
    en: 'Remove from the policy of the function what it grants to everyone, and set the AuthType of its URL to AWS_IAM.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html',
  },
  maps: {
    'anssi-hygiene': ['9'],
    'iso27001-2022': ['A.5.15', 'A.8.3'],
    'nis2-art21': ['21.2.i'],
    'nist-800-53-r5': ['AC-3', 'AC-14'],
  },
  attack: ['T1190', 'T1648'],
  require: { invokableByAnyone: opensNothing },
});

export const cases: Cases<'aws.lambda.function'> = {
  pass: [{ invokableByAnyone: functionPolicies.heldByAccount.opens }],
  fail: [
    { invokableByAnyone: functionPolicies.publicUrl.opens },
    { invokableByAnyone: functionPolicies.open.opens },
  ],
};
