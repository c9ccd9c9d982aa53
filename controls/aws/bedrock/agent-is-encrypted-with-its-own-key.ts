import { isSet } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.bedrock.agent-is-encrypted-with-its-own-key',
  resource: 'aws.bedrock.agent',
  severity: 'low',
  title: {
    fr: 'L’agent Bedrock est chiffré avec une clé du client',
    en: 'The Bedrock agent is encrypted with a key of the customer',
  },
  risk: {
    fr: 'Consignes et sessions de l’agent restent sous une clé que vous ne pouvez ni retirer ni suivre.',
    en: 'Instructions and sessions of the agent stay under a key that you can neither withdraw nor follow.',
  },
  remedy: {
    fr: 'Donnez à l’agent une clé KMS qui vous appartient et autorisez-y son rôle, puis préparez-le à nouveau.',
    en: 'Give the agent a KMS key of your own and let its role use it, then prepare it again.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/bedrock/latest/userguide/encryption-agents.html',
  },
  maps: {
    'anssi-hygiene': ['31'],
    'iso27001-2022': ['A.8.24'],
    'nist-800-53-r5': ['SC-12', 'SC-28(1)'],
  },
  attack: [],
  require: { key: isSet },
});

export const cases: Cases<'aws.bedrock.agent'> = {
  pass: [{ key: 'arn:aws:kms:eu-west-3:111122223333:key/1' }],
  fail: [{ key: null }],
};
