import { describe, expect, it } from 'vitest';
import {
  type GatheredChain,
  type MonitoringChain,
  monitored,
  monitoredAsFound,
} from '#core/domain/derive/monitored.ts';
import { known, unread } from '#core/domain/fact.ts';
import type { Alarm, MetricFilter, Subscription, Trail } from '#core/domain/monitoring/chain.ts';
import {
  kmsKeyRemovals,
  rootUsage,
  securityGroupChanges,
} from '#core/domain/monitoring/monitored-events.ts';

const topic = 'arn:aws:sns:eu-west-3:111122223333:security';
const trail: Trail = {
  logGroup: 'arn:aws:logs:eu-west-3:111122223333:log-group:trail:*',
  multiRegion: true,
  logging: true,
  managementEvents: 'all',
  unrecordedSources: [],
};
const filter: MetricFilter = {
  region: 'eu-west-3',
  logGroupName: 'trail',
  pattern: '{ $.userIdentity.type = "Root" && $.eventType != "AwsServiceEvent" }',
  metrics: [{ namespace: 'Security', name: 'RootUsage', value: '1', dimensions: [] }],
};
const alarm: Alarm = {
  region: 'eu-west-3',
  namespace: 'Security',
  metricName: 'RootUsage',
  statistic: 'Sum',
  comparison: 'GreaterThanOrEqualToThreshold',
  threshold: 1,
  datapointsToAlarm: 1,
  dimensions: [],
  actionsEnabled: true,
  actions: [topic],
};
const subscription: Subscription = { topic, subscriptionArn: `${topic}:6f1b` };

const chain: MonitoringChain = {
  account: '111122223333',
  trails: known([trail]),
  metricFilters: known([filter]),
  alarms: known([alarm]),
  subscriptions: known([subscription]),
};
const rootIn = (change: Partial<MonitoringChain>) => monitored(rootUsage, { ...chain, ...change });
const withTrail = (change: Partial<Trail>) => ({ trails: known([{ ...trail, ...change }]) });
const withFilter = (change: Partial<MetricFilter>) => ({
  metricFilters: known([{ ...filter, ...change }]),
});
const withAlarm = (change: Partial<Alarm>) => ({ alarms: known([{ ...alarm, ...change }]) });
const counting = (value: string) =>
  withFilter({ metrics: [{ ...filter.metrics[0], value } as never] });
const elsewhere = { logGroup: 'arn:aws:logs:eu-west-3:999900001111:log-group:org:*' };

describe('usage of the root user is monitored', () => {
  it.each<[string, Partial<MonitoringChain>]>([
    ['by a whole chain', {}],
    ['whatever other trails do', { trails: known([{ ...trail, logging: false }, trail]) }],
    [
      'above a threshold under one',
      withAlarm({ comparison: 'GreaterThanThreshold', threshold: 0 }),
    ],
    ['by a count of samples', withAlarm({ statistic: 'SampleCount' })],
    [
      'beside a pattern that nobody understands',
      { metricFilters: known([{ ...filter, pattern: '{ nonsense' }, filter]) },
    ],
  ])('%s', (_, change) => {
    expect(rootIn(change)).toEqual(known(true));
  });

  it.each<[string, Partial<MonitoringChain>]>([
    ['without a trail', { trails: known([]), alarms: unread('denied') }],
    ['by a trail that stopped', withTrail({ logging: false })],
    ['by a trail of one region', withTrail({ multiRegion: false })],
    ['by a trail to a bucket only', withTrail({ logGroup: null })],
    ['by a trail of writes only', withTrail({ managementEvents: 'write' })],
    ['by a filter on another log group', withFilter({ logGroupName: 'app' })],
    ['by a filter in another region', withFilter({ region: 'us-east-1' })],
    ['by a filter on other events', withFilter({ pattern: '{ $.eventName = CreateTrail }' })],
    ['by a filter that counts nothing', counting('0')],
    ['by an alarm on another metric', withAlarm({ metricName: 'Other' })],
    ['by an alarm in another region', withAlarm({ region: 'us-east-1' })],
    ['by an alarm that waits for five', withAlarm({ threshold: 5 })],
    ['by an alarm that waits for two periods', withAlarm({ datapointsToAlarm: 2 })],
    ['by an alarm on one value of a dimension', withAlarm({ dimensions: ['User'] })],
    ['by an alarm on silence', withAlarm({ comparison: 'LessThanThreshold' })],
    ['by a muted alarm', withAlarm({ actionsEnabled: false })],
    ['by an alarm to nobody', withAlarm({ actions: [] })],
    [
      'by an alarm to someone who never confirmed',
      { subscriptions: known([{ topic, subscriptionArn: 'PendingConfirmation' }]) },
    ],
  ])('not %s', (_, change) => {
    expect(rootIn(change)).toEqual(known(false));
  });

  it.each<[string, Partial<MonitoringChain>, ReturnType<typeof unread>]>([
    ['trails', { trails: unread('denied') }, unread('denied')],
    ['filters', { metricFilters: unread('throttled') }, unread('throttled')],
    ['alarms', { alarms: unread('denied') }, unread('denied')],
    ['subscriptions', { subscriptions: unread('denied') }, unread('denied')],
    ['a pattern in JSON', withFilter({ pattern: 'Root' }), unread('malformed')],
    [
      'a pattern that it can decide',
      withFilter({ pattern: '{ $.userIdentity.type = %R% }' }),
      unread('undecided'),
    ],
    ['the filters of another account', withTrail(elsewhere), unread('not-collected')],
  ])('unknown without %s', (_, change, expected) => {
    expect(rootIn(change)).toEqual(expected);
  });
});

it('changes are heard through a trail of writes, by filters that share the names', () => {
  const named = (name: string): MetricFilter => ({
    ...filter,
    pattern: `{ $.eventName = ${name} }`,
  });
  const groups = securityGroupChanges.shapes.map(({ eventName }) => named(String(eventName)));
  const writes = { ...chain, ...withTrail({ managementEvents: 'write' }) };
  const heard = (filters: readonly MetricFilter[]) =>
    monitored(securityGroupChanges, { ...writes, metricFilters: known(filters) });
  expect(heard(groups)).toEqual(known(true));
  expect(heard(groups.slice(1))).toEqual(known(false));
});

it('changes of a service are not heard through a trail that leaves the service out', () => {
  const keys = { ...filter, pattern: '{ $.eventSource = "kms.amazonaws.com" }' };
  const heard = (unrecordedSources: readonly string[]) =>
    monitored(kmsKeyRemovals, {
      ...chain,
      ...withTrail({ unrecordedSources }),
      metricFilters: known([keys]),
    });
  expect(heard(['rdsdata.amazonaws.com'])).toEqual(known(true));
  expect(heard(['kms.amazonaws.com'])).toEqual(known(false));
});

describe('a chain that was gathered from several places', () => {
  const all: GatheredChain = {
    account: chain.account,
    trails: { found: [trail], gap: null },
    metricFilters: { found: [filter], gap: null },
    alarms: { found: [alarm], gap: null },
    subscriptions: { found: [subscription], gap: null },
  };
  const links = ['trails', 'metricFilters', 'alarms', 'subscriptions'] as const;

  it.each(links)('is heard where the rest of the %s could not be read', (link) => {
    const gathered = { ...all, [link]: { ...all[link], gap: 'denied' } };
    expect(monitoredAsFound(rootUsage, gathered)).toEqual(known(true));
  });

  it.each(links)('is unknown where the %s that are missing may be the ones', (link) => {
    const gathered = { ...all, [link]: { found: [], gap: 'denied' } };
    expect(monitoredAsFound(rootUsage, gathered)).toEqual(unread('denied'));
    expect(monitoredAsFound(rootUsage, { ...all, [link]: { found: [], gap: null } })).toEqual(
      known(false),
    );
  });

  it('is not heard, whatever alarms are missing, where no trail reaches a log group', () => {
    const gathered: GatheredChain = {
      ...all,
      trails: { found: [{ ...trail, logGroup: null }], gap: null },
      alarms: { found: [], gap: 'throttled' },
    };
    expect(monitoredAsFound(rootUsage, gathered)).toEqual(known(false));
  });
});
