import type { MetricAlarm } from '@aws-sdk/client-cloudwatch';
import type { Alarm } from '#core/domain/monitoring/chain.ts';
import { cloudwatch } from '../cloudwatch/service.ts';
import type { Listing } from '../listing.ts';
import { actionsOf } from '../service.ts';
import { askedIn, gathering } from './gathering.ts';
import { trailLogGroups } from './log-groups.ts';
import { trails } from './trails.ts';

/** What an alarm watches: one metric, named by itself or as its only query. */
const metricOf = ({ MetricName, Namespace, Dimensions, Statistic, Metrics = [] }: MetricAlarm) => {
  if (MetricName) return { MetricName, Namespace, Dimensions, Statistic };
  const [query, ...others] = Metrics;
  const stat = others.length === 0 ? query?.MetricStat : undefined;
  return { ...stat?.Metric, Statistic: stat?.Stat };
};

/** An alarm on an expression or on an expected band is not of the chain that is followed here. */
const alarmsIn =
  (region: string) =>
  (alarm: MetricAlarm): readonly Alarm[] => {
    const { MetricName, Namespace, Dimensions = [], Statistic } = metricOf(alarm);
    const { ComparisonOperator: comparison, Threshold: threshold, EvaluationPeriods } = alarm;
    const datapointsToAlarm = alarm.DatapointsToAlarm ?? EvaluationPeriods;
    if (!MetricName || !Namespace || !comparison) return [];
    if (threshold === undefined || datapointsToAlarm === undefined) return [];
    return [
      {
        region,
        namespace: Namespace,
        metricName: MetricName,
        statistic: Statistic ?? null,
        comparison,
        threshold,
        datapointsToAlarm,
        dimensions: Dimensions.flatMap(({ Name }) => Name ?? []),
        actionsEnabled: alarm.ActionsEnabled ?? false,
        actions: alarm.AlarmActions ?? [],
      },
    ];
  };

const alarmsBesideTrails: Listing<Alarm> = {
  actions: [...trails.actions, ...actionsOf(cloudwatch, 'DescribeAlarms')],
  async *in(place) {
    const regions = new Set((await trailLogGroups(place)).map(({ region }) => region));
    for (const region of regions) {
      yield* askedIn(
        place.caller,
        region,
        cloudwatch,
        'DescribeAlarms',
        { AlarmTypes: ['MetricAlarm'], MaxRecords: 100 },
        ({ MetricAlarms = [] }) => MetricAlarms.flatMap(alarmsIn(region)),
      );
    }
  },
};

/** Alarms of the regions where log groups of trails lie. */
export const alarms = gathering(alarmsBesideTrails);
