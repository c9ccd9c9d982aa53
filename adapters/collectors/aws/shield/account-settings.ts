import { known } from '#core/domain/fact.ts';
import { noRegion } from '../collect-items.ts';
import { collects } from '../collects.ts';
import { given, oneOfThose } from '../given.ts';
import { theOnly } from '../listing.ts';
import { shield } from './service.ts';

export const accountSettings = collects(
  'aws.shield.account-settings',
  theOnly,
  (_, { partition, account }) => `arn:${partition}:shield::${account}:account-settings`,
)
  .inRegion(noRegion)
  .read(
    shield,
    'DescribeSubscription',
    () => ({}),
    {
      subscribed: () => known(true),
      autoRenew: ({ Subscription }) => oneOfThose(Subscription?.AutoRenew, ['ENABLED', 'DISABLED']),
    },
    { ResourceNotFoundException: { subscribed: false } },
  )
  .read(shield, 'DescribeEmergencyContactSettings', () => ({}), {
    emergencyContacts: ({ EmergencyContactList }) => given(EmergencyContactList?.length),
  })
  .read(shield, 'DescribeDRTAccess', () => ({}), {
    // Left out where no role was ever given.
    responseTeamRole: ({ RoleArn }) => known(RoleArn ?? null),
  });
