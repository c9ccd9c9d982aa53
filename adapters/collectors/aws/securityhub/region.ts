import { known } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { given } from '../given.ts';
import { theOnly } from '../listing.ts';
import { arnOf } from '../place.ts';
import { securityhub } from './service.ts';

const offFacts = { enabled: false, newControlsEnabled: false };

export const region = collects('aws.securityhub.region', theOnly, (_, place) =>
  arnOf(place, 'securityhub', 'hub/default'),
)
  .read(
    securityhub,
    'DescribeHub',
    () => ({}),
    {
      enabled: ({ HubArn }) => known(HubArn !== undefined),
      newControlsEnabled: ({ AutoEnableControls }) => given(AutoEnableControls),
    },
    { NotEnabled: offFacts, ResourceNotFoundException: offFacts },
  )
  .readAll(
    securityhub,
    'GetEnabledStandards',
    () => ({}),
    ({ StandardsSubscriptions }) => StandardsSubscriptions,
    {
      standards: (subscriptions) =>
        known(
          subscriptions
            .filter(({ StandardsStatus: status }) => status !== 'FAILED' && status !== 'DELETING')
            .flatMap(({ StandardsArn }) => StandardsArn ?? []),
        ),
    },
    { NotEnabled: { standards: [] } },
  );
