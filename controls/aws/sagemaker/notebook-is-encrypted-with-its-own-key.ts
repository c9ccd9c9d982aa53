import { isSet } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.sagemaker.notebook-is-encrypted-with-its-own-key',
  resource: 'aws.sagemaker.notebook-instance',
  severity: 'medium',
  title: {
    fr: 'Le volume de l’instance de notebook SageMaker est chiffré avec une clé du client',
    en: 'The volume of the SageMaker notebook instance is encrypted with a key of the customer',
  },
  risk: {
    fr: 'Données et code restent sur le disque sous une clé que vous ne pouvez ni surveiller ni retirer.',
    en: 'Data and code stay on the disk under a key that you can neither watch nor withdraw.',
  },
  remedy: {
    fr: 'Recréez l’instance avec une clé KMS qui vous appartient.',
    en: 'Create the instance again with a KMS key of your own.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/sagemaker/latest/dg/encryption-at-rest-nbi.html',
  },
  maps: {
    'anssi-hygiene': ['31'],
    'iso27001-2022': ['A.8.24'],
    'nist-800-53-r5': ['SC-12', 'SC-28(1)'],
  },
  attack: ['T1530'],
  require: { key: isSet },
});

export const cases: Cases<'aws.sagemaker.notebook-instance'> = {
  pass: [{ key: 'arn:aws:kms:eu-west-3:111122223333:key/1' }],
  fail: [{ key: null }],
};
