import { isSet } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.sagemaker.domain-is-encrypted-with-its-own-key',
  resource: 'aws.sagemaker.domain',
  severity: 'low',
  title: {
    fr: 'Le domaine SageMaker est chiffré avec une clé du client',
    en: 'The SageMaker domain is encrypted with a key of the customer',
  },
  risk: {
    fr: 'Les fichiers des utilisateurs restent sous une clé que vous ne pouvez ni surveiller ni retirer.',
    en: 'Files of users stay under a key that you can neither watch nor withdraw.',
  },
  remedy: {
    fr: 'Recréez le domaine avec une clé KMS qui vous appartient.',
    en: 'Create the domain again with a KMS key of your own.',
    effort: 'high',
    doc: 'https://docs.aws.amazon.com/sagemaker/latest/dg/encryption-at-rest-studio.html',
  },
  maps: {
    'anssi-hygiene': ['31'],
    'iso27001-2022': ['A.8.24'],
    'nist-800-53-r5': ['SC-12', 'SC-28(1)'],
  },
  attack: [],
  require: { key: isSet },
});

export const cases: Cases<'aws.sagemaker.domain'> = {
  pass: [{ key: 'arn:aws:kms:eu-west-3:111122223333:key/1' }],
  fail: [{ key: null }],
};
