import { isFalse, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.sqs.queue-hands-on-failures',
  resource: 'aws.sqs.queue',
  severity: 'low',
  title: {
    fr: 'La file SQS met de côté ce qui ne peut être traité',
    en: 'The SQS queue sets aside what cannot be processed',
  },
  risk: {
    fr: 'Un message malformé revient sans fin devant les autres, puis disparaît sans qu’on l’ait lu.',
    en: 'A malformed message comes back again and again before the others, then vanishes unread.',
  },
  remedy: {
    fr: 'Donnez à la file une file de lettres mortes et un nombre d’essais.',
    en: 'Give the queue a dead-letter queue and a number of tries.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html',
  },
  maps: {
    'nist-800-53-r5': ['SI-17'],
  },
  attack: [],
  require: { handsOnFailures: isTrue },
  when: { servesAsDeadLetterQueue: isFalse },
});

export const cases: Cases<'aws.sqs.queue'> = {
  pass: [{ servesAsDeadLetterQueue: false, handsOnFailures: true }],
  fail: [{ servesAsDeadLetterQueue: false, handsOnFailures: false }],
  notApplicable: [{ servesAsDeadLetterQueue: true, handsOnFailures: false }],
};
