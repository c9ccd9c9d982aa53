import { atLeast } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.sns.topic-has-subscribers',
  resource: 'aws.sns.topic',
  severity: 'low',
  title: {
    fr: 'La rubrique SNS a au moins un abonné confirmé',
    en: 'The SNS topic has a confirmed subscriber at least',
  },
  risk: {
    fr: 'Ce qui est publié se perd : une alerte part, et n’arrive nulle part.',
    en: 'What is published is lost: an alert leaves, and arrives nowhere.',
  },
  remedy: {
    fr: 'Abonnez quelqu’un et confirmez l’abonnement, ou supprimez la rubrique.',
    en: 'Subscribe someone and confirm the subscription, or delete the topic.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/sns/latest/dg/sns-create-subscribe-endpoint-to-topic.html',
  },
  maps: {
    'iso27001-2022': ['A.8.16'],
    'nist-800-53-r5': ['SI-4(5)'],
  },
  attack: [],
  require: { confirmedSubscriptions: atLeast(1) },
});

export const cases: Cases<'aws.sns.topic'> = {
  pass: [{ confirmedSubscriptions: 1 }],
  fail: [{ confirmedSubscriptions: 0 }],
};
