import type { MetricAlarm } from '@aws-sdk/client-cloudwatch';
import { type Fact, known, unread } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { given, orDefault } from '../given.ts';
import { each } from '../listing.ts';
import { daysSince, type Place } from '../place.ts';
import { cloudwatch } from './service.ts';

const daysWithoutData = (
  { StateValue, StateTransitionedTimestamp, StateUpdatedTimestamp }: MetricAlarm,
  place: Place,
): Fact<number> => {
  if (StateValue !== undefined && StateValue !== 'INSUFFICIENT_DATA') return known(0);
  const since = StateTransitionedTimestamp ?? StateUpdatedTimestamp;
  return StateValue && since ? known(daysSince(place, since)) : unread('absent');
};

export const alarm = collects(
  'aws.cloudwatch.alarm',
  each(
    cloudwatch,
    'DescribeAlarms',
    { AlarmTypes: ['MetricAlarm'], MaxRecords: 100 },
    ({ MetricAlarms }) => MetricAlarms,
  ),
  ({ AlarmArn }) => AlarmArn ?? '',
).facts({
  actionsEnabled: ({ ActionsEnabled }) => given(ActionsEnabled),
  alarmActions: ({ AlarmActions }) => orDefault(AlarmActions, []),
  daysWithoutData,
});
