import { known } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { given } from '../given.ts';
import { each } from '../listing.ts';
import { sns } from './service.ts';

/** Until its holder confirms it, a subscription has this word in the place of its ARN, or Deleted. */
const isConfirmed = (arn: string): boolean => arn.startsWith('arn:');

export const subscription = collects(
  'aws.sns.subscription',
  each(sns, 'ListSubscriptions', {}, ({ Subscriptions }) => Subscriptions),
  ({ SubscriptionArn = '', TopicArn = '', Protocol = '', Endpoint = '' }) =>
    isConfirmed(SubscriptionArn) ? SubscriptionArn : `${TopicArn}:${Protocol}:${Endpoint}`,
)
  .facts({
    protocol: ({ Protocol }) => given(Protocol),
    confirmed: ({ SubscriptionArn = '' }) => known(isConfirmed(SubscriptionArn)),
  })
  .relations(({ TopicArn }) => (TopicArn ? [{ type: 'subscribed-to', to: TopicArn }] : []));
