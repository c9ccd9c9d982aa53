import {
  CloudTrailClient,
  CreateTrailCommand,
  PutEventSelectorsCommand,
  StartLoggingCommand,
} from '@aws-sdk/client-cloudtrail';
import { CloudWatchClient, PutMetricAlarmCommand } from '@aws-sdk/client-cloudwatch';
import {
  CloudWatchLogsClient,
  CreateLogGroupCommand,
  PutMetricFilterCommand,
} from '@aws-sdk/client-cloudwatch-logs';
import {
  ConfigServiceClient,
  PutConfigurationRecorderCommand,
  PutDeliveryChannelCommand,
  StartConfigurationRecorderCommand,
} from '@aws-sdk/client-config-service';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { CreateTopicCommand, SNSClient, SubscribeCommand } from '@aws-sdk/client-sns';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyResource } from '#core/domain/resource.ts';
import { collected, emptyAccount, toMoto, verdictsOf } from './moto-account.ts';

const account = '123456789012';
/** Where the trail lies: the audit is at home in another region, and must follow it there. */
const region = 'eu-central-1';
const there = () => ({ ...toMoto(), region });

const named = (...names: readonly string[]): string =>
  `{ ${names.map((name) => `($.eventName = ${name})`).join(' || ')} }`;

const sourced = (source: string, ...names: readonly string[]): string =>
  `{ ($.eventSource = ${source}.amazonaws.com) && (${names.map((name) => `($.eventName = ${name})`).join(' || ')}) }`;

const patterns: Readonly<Record<string, string>> = {
  'refused-calls-raise-alarm':
    '{ ($.errorCode = "*UnauthorizedOperation") || ($.errorCode = "AccessDenied*") && ($.sourceIPAddress != "delivery.logs.amazonaws.com") && ($.eventName != "HeadBucket") }',
  'sign-ins-without-mfa-raise-alarm':
    '{ ($.eventName = "ConsoleLogin") && ($.additionalEventData.MFAUsed != "Yes") && ($.userIdentity.type = "IAMUser") && ($.responseElements.ConsoleLogin = "Success") }',
  'root-usage-raises-alarm':
    '{ $.userIdentity.type = "Root" && $.userIdentity.invokedBy NOT EXISTS && $.eventType != "AwsServiceEvent" }',
  'iam-policy-changes-raise-alarm': named(
    ...['Create', 'Delete'].flatMap((verb) => [`${verb}Policy`, `${verb}PolicyVersion`]),
    ...['Put', 'Delete', 'Attach', 'Detach'].flatMap((verb) =>
      ['Group', 'Role', 'User'].map((holder) => `${verb}${holder}Policy`),
    ),
  ),
  'cloudtrail-changes-raise-alarm': named(
    'CreateTrail',
    'UpdateTrail',
    'DeleteTrail',
    'StartLogging',
    'StopLogging',
  ),
  'failed-sign-ins-raise-alarm':
    '{ ($.eventName = ConsoleLogin) && ($.errorMessage = "Failed authentication") }',
  'kms-key-removals-raise-alarm': sourced('kms', 'DisableKey', 'ScheduleKeyDeletion'),
  's3-bucket-policy-changes-raise-alarm': sourced(
    's3',
    'PutBucketAcl',
    ...['Policy', 'Cors', 'Lifecycle', 'Replication'].flatMap((what) => [
      `PutBucket${what}`,
      `DeleteBucket${what}`,
    ]),
  ),
  'config-changes-raise-alarm': sourced(
    'config',
    'StopConfigurationRecorder',
    'PutConfigurationRecorder',
    'DeleteDeliveryChannel',
    'PutDeliveryChannel',
  ),
  'security-group-changes-raise-alarm': '{ $.eventName = "*SecurityGroup*" }',
  'network-acl-changes-raise-alarm': '{ $.eventName = "*NetworkAcl*" }',
  'network-gateway-changes-raise-alarm': '{ $.eventName = "*Gateway" }',
  'route-table-changes-raise-alarm': '{ $.eventName = "*Route*" }',
  'vpc-changes-raise-alarm': '{ $.eventName = "*Vpc*" }',
  'organizations-changes-raise-alarm': '{ $.eventSource = "organizations.amazonaws.com" }',
};

const Bucket = 'trail-of-all-regions';

const category = (value: string) => ({ Field: 'eventCategory', Equals: [value] });
const management = { FieldSelectors: [category('Management')] };
const objects = [category('Data'), { Field: 'resources.type', Equals: ['AWS::S3::Object'] }];

/** Every object of every bucket, read or written. */
const recordReads = async (): Promise<void> => {
  const AdvancedEventSelectors = [management, { FieldSelectors: objects }];
  await new CloudTrailClient(there()).send(
    new PutEventSelectorsCommand({ TrailName: 'everywhere', AdvancedEventSelectors }),
  );
};

const makeTrail = async (logGroupName: string): Promise<void> => {
  const CreateBucketConfiguration = { LocationConstraint: region } as const;
  await new S3Client({ ...there(), forcePathStyle: true }).send(
    new CreateBucketCommand({ Bucket, CreateBucketConfiguration }),
  );
  const cloudtrail = new CloudTrailClient(there());
  await cloudtrail.send(
    new CreateTrailCommand({
      Name: 'everywhere',
      S3BucketName: Bucket,
      IsMultiRegionTrail: true,
      CloudWatchLogsLogGroupArn: `arn:aws:logs:${region}:${account}:log-group:${logGroupName}:*`,
      CloudWatchLogsRoleArn: `arn:aws:iam::${account}:role/trail`,
    }),
  );
  const AdvancedEventSelectors = [
    management,
    {
      FieldSelectors: [
        ...objects,
        { Field: 'readOnly', Equals: ['false'] },
        { Field: 'resources.ARN', NotStartsWith: [`arn:aws:s3:::${Bucket}/`] },
      ],
    },
  ];
  await cloudtrail.send(
    new PutEventSelectorsCommand({ TrailName: 'everywhere', AdvancedEventSelectors }),
  );
  await cloudtrail.send(new StartLoggingCommand({ Name: 'everywhere' }));
};

const makeAlarms = async (logGroupName: string): Promise<string> => {
  const sns = new SNSClient(there());
  const { TopicArn = '' } = await sns.send(new CreateTopicCommand({ Name: 'security' }));
  const logs = new CloudWatchLogsClient(there());
  const cloudwatch = new CloudWatchClient(there());
  await logs.send(new CreateLogGroupCommand({ logGroupName }));
  for (const [name, filterPattern] of Object.entries(patterns)) {
    const metric = { metricName: name, metricNamespace: 'Security', metricValue: '1' };
    const filter = { logGroupName, filterName: name, filterPattern };
    await logs.send(new PutMetricFilterCommand({ ...filter, metricTransformations: [metric] }));
    await cloudwatch.send(
      new PutMetricAlarmCommand({
        AlarmName: name,
        Namespace: 'Security',
        MetricName: name,
        Statistic: 'Sum',
        Period: 300,
        EvaluationPeriods: 1,
        Threshold: 1,
        ComparisonOperator: 'GreaterThanOrEqualToThreshold',
        AlarmActions: [TopicArn],
      }),
    );
  }
  return TopicArn;
};

const makeRecorder = async (): Promise<void> => {
  const config = new ConfigServiceClient(there());
  await config.send(
    new PutConfigurationRecorderCommand({
      ConfigurationRecorder: {
        name: 'default',
        roleARN: `arn:aws:iam::${account}:role/config`,
        recordingGroup: { allSupported: true, includeGlobalResourceTypes: true },
      },
    }),
  );
  const DeliveryChannel = { name: 'default', s3BucketName: Bucket };
  await config.send(new PutDeliveryChannelCommand({ DeliveryChannel }));
  const ConfigurationRecorderName = 'default';
  await config.send(new StartConfigurationRecorderCommand({ ConfigurationRecorderName }));
};

describe('the account in an emulator', () => {
  const chainControls = Object.keys(patterns).map((name) => `aws.cloudwatch.${name}`);
  let bare: readonly AnyResource[];
  let unheard: readonly AnyResource[];
  let heard: readonly AnyResource[];

  beforeAll(async () => {
    await emptyAccount();
    bare = await collected(['monitoring']);
    await makeTrail('trail');
    const topic = await makeAlarms('trail');
    await makeRecorder();
    unheard = await collected(['monitoring']);
    await new SNSClient(there()).send(
      new SubscribeCommand({
        TopicArn: topic,
        Protocol: 'email',
        Endpoint: 'security@example.com',
      }),
    );
    heard = await collected(['monitoring']);
  });

  it.each(chainControls)('%s: only where someone is subscribed', (control) => {
    const verdictIn = (resources: readonly AnyResource[]) =>
      verdictsOf(control, resources, [account])[account];
    expect([bare, unheard, heard].map(verdictIn)).toEqual(['fail', 'fail', 'pass']);
  });

  it.each([
    ['aws.cloudtrail.account-records-every-region', 'fail', 'pass'],
    ['aws.cloudtrail.account-records-s3-object-writes', 'fail', 'pass'],
    ['aws.cloudtrail.account-records-s3-object-reads', 'fail', 'fail'],
    ['aws.config.account-records-global-types', 'fail', 'pass'],
  ])('%s', (control, before, after) => {
    expect(verdictsOf(control, bare, [account])).toEqual({ [account]: before });
    expect(verdictsOf(control, heard, [account])).toEqual({ [account]: after });
  });

  it('aws.cloudtrail.account-records-s3-object-reads: once the trail leaves none out', async () => {
    await recordReads();
    const control = 'aws.cloudtrail.account-records-s3-object-reads';
    expect(verdictsOf(control, await collected(['monitoring']), [account])).toEqual({
      [account]: 'pass',
    });
  });
});
