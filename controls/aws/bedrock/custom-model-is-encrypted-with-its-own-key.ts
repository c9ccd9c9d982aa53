import { isSet } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.bedrock.custom-model-is-encrypted-with-its-own-key',
  resource: 'aws.bedrock.custom-model',
  severity: 'low',
  title: {
    fr: 'Le modèle Bedrock personnalisé est chiffré avec une clé du client',
    en: 'The custom Bedrock model is encrypted with a key of the customer',
  },
  risk: {
    fr: 'Le modèle garde trace de vos données d’entraînement, sous une clé que vous ne pouvez pas retirer.',
    en: 'The model keeps traces of your training data, under a key that you cannot withdraw.',
  },
  remedy: {
    fr: 'Relancez la personnalisation avec une clé KMS qui vous appartient.',
    en: 'Run the customisation again with a KMS key of your own.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/bedrock/latest/userguide/encryption-custom-job.html',
  },
  maps: {
    'anssi-hygiene': ['31'],
    'iso27001-2022': ['A.8.24'],
    'nist-800-53-r5': ['SC-12', 'SC-28(1)'],
  },
  attack: [],
  require: { key: isSet },
});

export const cases: Cases<'aws.bedrock.custom-model'> = {
  pass: [{ key: 'arn:aws:kms:eu-west-3:111122223333:key/1' }],
  fail: [{ key: null }],
};
