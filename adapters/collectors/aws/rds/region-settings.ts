import type { EventSubscription } from '@aws-sdk/client-rds';
import { known } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { each, theOnly } from '../listing.ts';
import { allOf } from '../lookup.ts';
import { arnOf } from '../place.ts';
import { instances } from './instances.ts';
import { rds } from './service.ts';

/** A subscription without source type, without ids or without categories tells of all of them. */
const tellsOfEveryFailure = ({
  Enabled,
  Status,
  SourceType,
  SourceIdsList = [],
  EventCategoriesList = [],
}: EventSubscription): boolean =>
  Enabled === true &&
  Status === 'active' &&
  (SourceType === undefined || SourceType === 'db-instance') &&
  SourceIdsList.length === 0 &&
  (EventCategoriesList.length === 0 || EventCategoriesList.includes('failure'));

const subscriptions = allOf(
  each(
    rds,
    'DescribeEventSubscriptions',
    {},
    ({ EventSubscriptionsList }) => EventSubscriptionsList,
  ),
);

export const regionSettings = collects('aws.rds.region-settings', theOnly, (_, place) =>
  arnOf(place, 'rds', 'region-settings'),
).join(
  { all: allOf(instances), subscriptions },
  {
    instances: ({ all }) => (all.known ? known(all.value.length) : all),
    instanceFailuresNotified: ({ subscriptions: found }) =>
      found.known ? known(found.value.some(tellsOfEveryFailure)) : found,
  },
);
