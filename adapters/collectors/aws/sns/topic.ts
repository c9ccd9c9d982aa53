import { resourceOpenToAnyone } from '#core/domain/derive/resource-policy.ts';
import { type Fact, known, unread } from '#core/domain/fact.ts';
import { parsePolicy } from '#core/domain/policy/parse-document.ts';
import { collects } from '../collects.ts';
import { each } from '../listing.ts';
import { sns } from './service.ts';

const countOf = (text: string | undefined): Fact<number> => {
  if (text === undefined) return unread('absent');
  return /^\d+$/.test(text) ? known(Number(text)) : unread('malformed');
};

export const topic = collects(
  'aws.sns.topic',
  each(sns, 'ListTopics', {}, ({ Topics }) => Topics),
  ({ TopicArn }) => TopicArn ?? '',
)
  .read(sns, 'GetTopicAttributes', ({ TopicArn }) => ({ TopicArn }), {
    kmsKey: ({ Attributes }) => known(Attributes?.['KmsMasterKeyId'] || null),
    policy: ({ Attributes }) => parsePolicy(Attributes?.['Policy']),
    confirmedSubscriptions: ({ Attributes }) => countOf(Attributes?.['SubscriptionsConfirmed']),
  })
  .derive('openToAnyone', ['policy'], ({ policy }, { account }) =>
    resourceOpenToAnyone(policy, account, { mayBeAnonymous: true }),
  );
