import { derived, type Fact, known, unread } from '../fact.ts';
import {
  type Alarm,
  isHeard,
  type MetricFilter,
  receivingLogGroups,
  type Subscription,
  type Trail,
} from '../monitoring/chain.ts';
import { covers } from '../monitoring/covers.ts';
import { parseFilterPattern } from '../monitoring/filter-pattern.ts';
import { type Gathered, whole } from '../monitoring/gathered.ts';
import type { MonitoredEvents } from '../monitoring/monitored-events.ts';

/** What stands between an event and the person who must hear of it. */
export interface MonitoringChain {
  readonly account: string;
  readonly trails: Fact<readonly Trail[]>;
  readonly metricFilters: Fact<readonly MetricFilter[]>;
  readonly alarms: Fact<readonly Alarm[]>;
  readonly subscriptions: Fact<readonly Subscription[]>;
}

/**
 * Whether every such event reaches someone: trail, log group, metric filters (several may share
 * the work), alarm, confirmed subscription. Other ways to be told, EventBridge for one, are not it.
 */
export const monitored = (events: MonitoredEvents, chain: MonitoringChain): Fact<boolean> => {
  const { account, trails, ...others } = chain;
  if (!trails.known) return trails;
  const groups = receivingLogGroups(trails.value, events);
  if (groups.length === 0) return known(false);

  const read = derived(others, (parts) => parts);
  if (!read.known) return read;
  const { metricFilters, alarms, subscriptions } = read.value;
  const patterns = metricFilters
    .filter(({ region, logGroupName }) =>
      groups.some((one) => one.region === region && one.name === logGroupName),
    )
    .filter((filter) => isHeard(filter, alarms, subscriptions))
    .map(({ pattern }) => parseFilterPattern(pattern));

  const conditions = patterns.filter((pattern) => pattern !== undefined);
  const answers = events.shapes.map((shape) => covers(conditions, shape));
  if (answers.every((answer) => answer === 'yes')) return known(true);
  if (patterns.length > conditions.length) return unread('malformed');
  // The filters of another account's log group, an organization trail's, are not ours to read.
  if (groups.some((group) => group.account !== account)) return unread('not-collected');
  return answers.includes('no') ? known(false) : unread('undecided');
};

/** The same chain as it was gathered, from several regions and topics. */
export interface GatheredChain {
  readonly account: string;
  readonly trails: Gathered<Trail>;
  readonly metricFilters: Gathered<MetricFilter>;
  readonly alarms: Gathered<Alarm>;
  readonly subscriptions: Gathered<Subscription>;
}

/**
 * More trails, filters, alarms or subscribers never make events less heard: where what was found is
 * enough, what could not be read does not matter.
 */
export const monitoredAsFound = (events: MonitoredEvents, chain: GatheredChain): Fact<boolean> => {
  const { account, trails, metricFilters, alarms, subscriptions } = chain;
  const asFound = monitored(events, {
    account,
    trails: known(trails.found),
    metricFilters: known(metricFilters.found),
    alarms: known(alarms.found),
    subscriptions: known(subscriptions.found),
  });
  if (asFound.known && asFound.value) return asFound;
  return monitored(events, {
    account,
    trails: whole(trails),
    metricFilters: whole(metricFilters),
    alarms: whole(alarms),
    subscriptions: whole(subscriptions),
  });
};
