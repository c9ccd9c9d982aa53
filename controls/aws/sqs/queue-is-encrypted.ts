import { oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.sqs.queue-is-encrypted',
  resource: 'aws.sqs.queue',
  severity: 'medium',
  title: {
    fr: 'La file SQS est chiffrée',
    en: 'The SQS queue is encrypted',
  },
  risk: {
    fr: 'Les messages reposent en clair jusqu’à quatorze jours.',
    en: 'Messages rest in the clear for up to fourteen days.',
  },
  remedy: {
    fr: 'Activez le chiffrement de la file, par les clés de SQS ou par une clé KMS.',
    en: 'Turn on encryption of the queue, with the keys of SQS or with a KMS key.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-data-encryption.html',
  },
  maps: {
    'iso27001-2022': ['A.8.24'],
    'nist-800-53-r5': ['SC-28', 'SC-28(1)'],
  },
  attack: ['T1530'],
  require: { encryption: oneOf('sqs', 'kms') },
});

export const cases: Cases<'aws.sqs.queue'> = {
  pass: [{ encryption: 'sqs' }, { encryption: 'kms' }],
  fail: [{ encryption: 'none' }],
};
