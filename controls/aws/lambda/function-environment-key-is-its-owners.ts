import { isNotEmpty, isSet } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.lambda.function-environment-key-is-its-owners',
  resource: 'aws.lambda.function',
  severity: 'low',
  title: {
    fr: 'Les variables de la fonction Lambda sont chiffrées avec une clé du client',
    en: 'The variables of the Lambda function are encrypted with a key of the customer',
  },
  risk: {
    fr: 'Avec la clé d’AWS, qui peut lire la fonction peut lire ses variables : aucun droit distinct ne les protège, et leur lecture ne laisse pas de trace dans KMS.',
    en: 'With the key of AWS, whoever may read the function may read its variables: no right apart guards them, and reading them leaves no trace in KMS.',
  },
  remedy: {
    fr: 'Donnez à la fonction une clé KMS qui vous appartient et réservez kms:Decrypt à son rôle.',
    en: 'Give the function a KMS key of your own, and keep kms:Decrypt for its role.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars-encryption.html',
  },
  maps: {
    'anssi-hygiene': ['31'],
    'iso27001-2022': ['A.8.24'],
    'nist-800-53-r5': ['SC-12', 'SC-28(1)'],
  },
  attack: [],
  when: { environmentNames: isNotEmpty },
  require: { environmentKey: isSet },
});

export const cases: Cases<'aws.lambda.function'> = {
  pass: [
    { environmentNames: ['STAGE'], environmentKey: 'arn:aws:kms:eu-west-3:111122223333:key/1' },
  ],
  fail: [{ environmentNames: ['STAGE'], environmentKey: null }],
  notApplicable: [{ environmentNames: [], environmentKey: null }],
};
