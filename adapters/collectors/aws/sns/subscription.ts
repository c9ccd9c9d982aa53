import { known } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { given } from '../given.ts';
import { each, only } from '../listing.ts';
import { sns } from './service.ts';

/** Until its holder confirms it, a subscription has PendingConfirmation in the place of its ARN. */
const isConfirmed = (arn: string): boolean => arn.startsWith('arn:');

export const subscription = collects(
  'aws.sns.subscription',
  // One that was undone is listed as Deleted for some days.
  only(
    each(sns, 'ListSubscriptions', {}, ({ Subscriptions }) => Subscriptions),
    ({ SubscriptionArn }) => SubscriptionArn !== 'Deleted',
  ),
  ({ SubscriptionArn = '', TopicArn = '', Protocol = '', Endpoint = '' }) =>
    isConfirmed(SubscriptionArn) ? SubscriptionArn : `${TopicArn}:${Protocol}:${Endpoint}`,
)
  .facts({
    protocol: ({ Protocol }) => given(Protocol),
    confirmed: ({ SubscriptionArn = '' }) => known(isConfirmed(SubscriptionArn)),
  })
  .relations(({ TopicArn }) => (TopicArn ? [{ type: 'subscribed-to', to: TopicArn }] : []));
