import type { MonitoredEvents } from './monitored-events.ts';
import type { ReadWrite } from './recorded-events.ts';

export interface Trail {
  /** ARN of the log group that it delivers to. */
  readonly logGroup: string | null;
  readonly multiRegion: boolean;
  readonly logging: boolean;
  readonly managementEvents: ReadWrite | 'none';
  /** Services whose changes it does not record, `kms.amazonaws.com`. */
  readonly unrecordedSources: readonly string[];
}

export interface MetricFilter {
  readonly region: string;
  readonly logGroupName: string;
  readonly pattern: string;
  readonly metrics: readonly {
    readonly namespace: string;
    readonly name: string;
    readonly value: string;
    /** Names. A metric with dimensions is as many metrics as values: no alarm hears them all. */
    readonly dimensions: readonly string[];
  }[];
}

export interface Alarm {
  readonly region: string;
  readonly namespace: string;
  readonly metricName: string;
  readonly statistic: string | null;
  readonly comparison: string;
  readonly threshold: number;
  /** Where the API answers none, it documents that it is the evaluation periods. */
  readonly datapointsToAlarm: number;
  readonly dimensions: readonly string[];
  readonly actionsEnabled: boolean;
  readonly actions: readonly string[];
}

export interface Subscription {
  readonly topic: string;
  /** `PendingConfirmation` until its holder confirms. */
  readonly subscriptionArn: string;
}

export interface LogGroupId {
  readonly region: string;
  readonly account: string;
  readonly name: string;
}

/** Of the ARN of a log group; undefined for anything else. */
export const logGroupId = (arn: string): LogGroupId | undefined => {
  const [, , service, region, account, , name] = arn.split(':');
  return service === 'logs' && region && account && name ? { region, account, name } : undefined;
};

const records = (
  { managementEvents: held, unrecordedSources }: Trail,
  { writesOnly, shapes }: MonitoredEvents,
): boolean =>
  (held === 'all' || (writesOnly && held === 'write')) &&
  !shapes.some(({ eventSource }) => unrecordedSources.includes(String(eventSource)));

/** Log groups that receive such events of every region, as they happen. */
export const receivingLogGroups = (
  trails: readonly Trail[],
  events: MonitoredEvents,
): readonly LogGroupId[] =>
  trails
    .filter(({ multiRegion, logging }) => multiRegion && logging)
    .filter((trail) => records(trail, events))
    .flatMap(({ logGroup }) => (logGroup === null ? [] : (logGroupId(logGroup) ?? [])));

const oneEventGives = (statistic: string | null, value: number): number | undefined => {
  if (statistic === 'SampleCount') return 1;
  return ['Sum', 'Maximum', 'Minimum', 'Average'].includes(statistic ?? '') ? value : undefined;
};

const firesOnOne = (alarm: Alarm, value: number): boolean => {
  const given = oneEventGives(alarm.statistic, value);
  if (given === undefined || alarm.datapointsToAlarm > 1) return false;
  if (alarm.comparison === 'GreaterThanThreshold') return given > alarm.threshold;
  return alarm.comparison === 'GreaterThanOrEqualToThreshold' && given >= alarm.threshold;
};

/** Whether one event that matches the filter makes an alarm tell a confirmed subscriber. */
export const isHeard = (
  filter: MetricFilter,
  alarms: readonly Alarm[],
  subscriptions: readonly Subscription[],
): boolean => {
  const listened = new Set(
    subscriptions
      .filter(({ subscriptionArn }) => subscriptionArn.startsWith('arn:'))
      .map(({ topic }) => topic),
  );
  return alarms
    .filter(
      ({ actionsEnabled, actions }) => actionsEnabled && actions.some((to) => listened.has(to)),
    )
    .filter(({ region, dimensions }) => region === filter.region && dimensions.length === 0)
    .some((alarm) =>
      filter.metrics.some(
        ({ namespace, name, value, dimensions }) =>
          dimensions.length === 0 &&
          namespace === alarm.namespace &&
          name === alarm.metricName &&
          firesOnOne(alarm, Number(value)),
      ),
    );
};
