import {
  CloudWatchClient,
  PutMetricAlarmCommand,
  SetAlarmStateCommand,
} from '@aws-sdk/client-cloudwatch';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyResource } from '#core/domain/resource.ts';
import {
  collected,
  collectedAt,
  emptyAccount,
  inDays,
  region,
  toMoto,
  verdictsOf,
} from './moto-account.ts';

const makeAlarms = async (): Promise<void> => {
  const cloudwatch = new CloudWatchClient(toMoto());
  const metric = {
    Namespace: 'Security',
    MetricName: 'RootUsage',
    Statistic: 'Sum',
    Period: 300,
    EvaluationPeriods: 1,
    Threshold: 1,
    ComparisonOperator: 'GreaterThanOrEqualToThreshold',
  } as const;
  const topic = `arn:aws:sns:${region}:123456789012:security`;
  const good = { ...metric, AlarmName: 'good', ActionsEnabled: true, AlarmActions: [topic] };
  await cloudwatch.send(new PutMetricAlarmCommand(good));
  const bad = { ...metric, AlarmName: 'bad', ActionsEnabled: false, AlarmActions: [] };
  await cloudwatch.send(new PutMetricAlarmCommand(bad));
  await cloudwatch.send(
    new SetAlarmStateCommand({
      AlarmName: 'bad',
      StateValue: 'INSUFFICIENT_DATA',
      StateReason: '',
    }),
  );
};

describe('CloudWatch in an emulated account', () => {
  let resources: readonly AnyResource[];

  beforeAll(async () => {
    await emptyAccount();
    await makeAlarms();
    resources = await collected(['cloudwatch']);
  });

  it.each([
    ['aws.cloudwatch.alarm-actions-are-enabled', { good: 'pass', bad: 'fail' }],
    ['aws.cloudwatch.alarm-sets-something-off', { good: 'pass', bad: 'fail' }],
    ['aws.cloudwatch.alarm-receives-data', { good: 'pass', bad: 'pass' }],
  ])('%s', (control, expected) => {
    expect(verdictsOf(control, resources, Object.keys(expected))).toEqual(expected);
  });

  it('aws.cloudwatch.alarm-receives-data: not for 40 days', async () => {
    const later = await collectedAt(inDays(40), ['cloudwatch']);
    const expected = { good: 'pass', bad: 'fail' };
    expect(verdictsOf('aws.cloudwatch.alarm-receives-data', later, ['good', 'bad'])).toEqual(
      expected,
    );
  });
});
