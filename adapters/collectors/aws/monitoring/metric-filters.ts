import type { MetricFilter as Described } from '@aws-sdk/client-cloudwatch-logs';
import type { MetricFilter } from '#core/domain/monitoring/chain.ts';
import type { Listing } from '../listing.ts';
import { logs } from '../logs/service.ts';
import { actionsOf } from '../service.ts';
import { askedIn, gathering } from './gathering.ts';
import { trailLogGroups } from './log-groups.ts';
import { trails } from './trails.ts';

const filterIn =
  (region: string) =>
  ({
    logGroupName = '',
    filterPattern = '',
    metricTransformations = [],
  }: Described): MetricFilter => ({
    region,
    logGroupName,
    pattern: filterPattern,
    metrics: metricTransformations.map((one) => ({
      namespace: one.metricNamespace ?? '',
      name: one.metricName ?? '',
      value: one.metricValue ?? '',
      dimensions: Object.keys(one.dimensions ?? {}),
    })),
  });

const filtersOfTrails: Listing<MetricFilter> = {
  actions: [...trails.actions, ...actionsOf(logs, 'DescribeMetricFilters')],
  async *in(place) {
    for (const { region, name: logGroupName } of await trailLogGroups(place)) {
      yield* askedIn(
        place.caller,
        region,
        logs,
        'DescribeMetricFilters',
        { logGroupName },
        ({ metricFilters = [] }) => metricFilters.map(filterIn(region)),
      );
    }
  },
};

/** Metric filters of the log groups that trails deliver to. */
export const metricFilters = gathering(filtersOfTrails);
