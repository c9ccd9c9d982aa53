import { describe, expect, it } from 'vitest';
import { account } from '#adapters/collectors/aws/monitoring/account.ts';
import { known, unread } from '#core/domain/fact.ts';
import { factsFound, type Script } from './scripted-account.ts';

const mine = '111122223333';
const trailIn = (region: string, owner = mine) => ({
  TrailARN: `arn:aws:cloudtrail:${region}:${owner}:trail/${region}`,
  HomeRegion: region,
  IsMultiRegionTrail: true,
  CloudWatchLogsLogGroupArn: `arn:aws:logs:${region}:${owner}:log-group:trail:*`,
});
const topic = `arn:aws:sns:eu-west-1:${mine}:security`;
const metric = { metricName: 'Root', metricNamespace: 'Security', metricValue: '1' };
const alarm = {
  MetricName: 'Root',
  Namespace: 'Security',
  Statistic: 'Sum',
  ComparisonOperator: 'GreaterThanOrEqualToThreshold',
  Threshold: 1,
  EvaluationPeriods: 1,
  ActionsEnabled: true,
  AlarmActions: [topic],
};

const script: Script = {
  DescribeTrails: { trailList: [trailIn('eu-west-1')] },
  GetTrailStatus: { IsLogging: true },
  GetEventSelectors: { EventSelectors: [{ ReadWriteType: 'All' }] },
  DescribeMetricFilters: {
    metricFilters: [
      {
        logGroupName: 'trail',
        filterPattern: '{ $.userIdentity.type = "Root" }',
        metricTransformations: [metric],
      },
    ],
  },
  DescribeAlarms: { MetricAlarms: [alarm] },
  ListSubscriptionsByTopic: { Subscriptions: [{ SubscriptionArn: `${topic}:6f1b` }] },
  DescribeRegions: { Regions: [{ RegionName: 'eu-west-1' }] },
  DescribeConfigurationRecorders: {
    ConfigurationRecorders: [
      { recordingGroup: { allSupported: true, includeGlobalResourceTypes: true } },
    ],
  },
  DescribeConfigurationRecorderStatus: { ConfigurationRecordersStatus: [{ recording: true }] },
};

const factsOf = async (change: Script = {}) =>
  (await factsFound(account, { ...script, ...change }))[mine] ?? {};
const rootUsage = async (change: Script) => (await factsOf(change))['rootUsageMonitored'];

describe('the account hears of root', () => {
  it('through one whole chain', async () => {
    expect(await rootUsage({})).toEqual(known(true));
  });

  it('through an alarm that names its metric as its only query', async () => {
    const { MetricName, Namespace, Statistic, ...others } = alarm;
    const MetricStat = { Metric: { MetricName, Namespace }, Stat: Statistic, Period: 300 };
    const asQuery = { ...others, Metrics: [{ Id: 'm1', MetricStat }] };
    const MetricAlarms = [asQuery];
    expect(await rootUsage({ DescribeAlarms: { MetricAlarms } })).toEqual(known(true));
    const twice = [{ ...asQuery, Metrics: [...asQuery.Metrics, { Id: 'e1', Expression: 'm1*2' }] }];
    expect(await rootUsage({ DescribeAlarms: { MetricAlarms: twice } })).toEqual(known(false));
  });

  it('though the trail of the organization does not tell', async () => {
    const trailList = [trailIn('eu-west-1'), trailIn('us-east-1', '999900001111')];
    const GetTrailStatus = ({ Name }: { readonly Name: string }) =>
      Name.includes(mine) ? { IsLogging: true } : 'AccessDenied';
    const change: Script = { DescribeTrails: { trailList }, GetTrailStatus };
    expect(await rootUsage(change)).toEqual(known(true));
    expect(await rootUsage({ ...change, DescribeAlarms: { MetricAlarms: [] } })).toEqual(
      unread('denied'),
    );
  });

  it.each([
    'DescribeTrails',
    'DescribeMetricFilters',
    'DescribeAlarms',
    'ListSubscriptionsByTopic',
  ])('or not, nobody knows without %s', async (operation) => {
    expect(await rootUsage({ [operation]: 'AccessDenied' })).toEqual(unread('denied'));
  });
});

describe('types that belong to no region are recorded', () => {
  const recorded = async (recordingGroup: object, recording = true) => {
    const facts = await factsOf({
      DescribeConfigurationRecorders: { ConfigurationRecorders: [{ recordingGroup }] },
      DescribeConfigurationRecorderStatus: { ConfigurationRecordersStatus: [{ recording }] },
    });
    return facts['globalTypesRecorded'];
  };
  const ofIam = ['Group', 'Policy', 'Role', 'User'].map((type) => `AWS::IAM::${type}`);
  const allBut = (...resourceTypes: readonly string[]) => ({
    recordingStrategy: { useOnly: 'EXCLUSION_BY_RESOURCE_TYPES' },
    exclusionByResourceTypes: { resourceTypes },
  });

  it.each([
    [{ includeGlobalResourceTypes: true }, true],
    [{ includeGlobalResourceTypes: false }, false],
    [{ includeGlobalResourceTypes: false, resourceTypes: ofIam }, true],
    [{ resourceTypes: ofIam.slice(1) }, false],
    [allBut('AWS::EC2::VPC'), true],
    [allBut('AWS::IAM::Role'), false],
  ])('by %j: %s', async (group, expected) => {
    expect(await recorded(group)).toEqual(known(expected));
    expect(await recorded(group, false)).toEqual(known(false));
  });

  it('or not, nobody knows where a region does not say', async () => {
    const { globalTypesRecorded } = await factsOf({
      DescribeConfigurationRecorders: 'AccessDeniedException',
    });
    expect(globalTypesRecorded).toEqual(unread('denied'));
  });
});
