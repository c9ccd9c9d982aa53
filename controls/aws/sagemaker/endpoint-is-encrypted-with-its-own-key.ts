import { isSet } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.sagemaker.endpoint-is-encrypted-with-its-own-key',
  resource: 'aws.sagemaker.endpoint-config',
  severity: 'low',
  title: {
    fr: 'Le point d’accès SageMaker est chiffré avec une clé du client',
    en: 'The SageMaker endpoint is encrypted with a key of the customer',
  },
  risk: {
    fr: 'Les données captées et les disques des machines restent sous une clé que vous ne pouvez pas retirer.',
    en: 'Captured data and the disks of machines stay under a key that you cannot withdraw.',
  },
  remedy: {
    fr: 'Créez une configuration avec une clé KMS et passez-y le point d’accès.',
    en: 'Create a configuration with a KMS key, and move the endpoint to it.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/sagemaker/latest/dg/encryption-at-rest.html',
  },
  maps: {
    'anssi-hygiene': ['31'],
    'iso27001-2022': ['A.8.24'],
    'nist-800-53-r5': ['SC-12', 'SC-28(1)'],
  },
  attack: [],
  require: { key: isSet },
});

export const cases: Cases<'aws.sagemaker.endpoint-config'> = {
  pass: [{ key: 'arn:aws:kms:eu-west-3:111122223333:key/1' }],
  fail: [{ key: null }],
};
