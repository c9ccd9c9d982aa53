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
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { CreateTopicCommand, SNSClient, SubscribeCommand } from '@aws-sdk/client-sns';
import { region, toMoto } from './moto-account.ts';

const logGroupName = 'trail';

const seedTrail = async (): Promise<void> => {
  const S3BucketName = 'trail-of-all-regions';
  const CreateBucketConfiguration = { LocationConstraint: region } as const;
  const s3 = new S3Client({ ...toMoto(), forcePathStyle: true });
  await s3.send(new CreateBucketCommand({ Bucket: S3BucketName, CreateBucketConfiguration }));
  await new CloudWatchLogsClient(toMoto()).send(new CreateLogGroupCommand({ logGroupName }));
  const cloudtrail = new CloudTrailClient(toMoto());
  await cloudtrail.send(
    new CreateTrailCommand({
      Name: 'everywhere',
      S3BucketName,
      IsMultiRegionTrail: true,
      CloudWatchLogsLogGroupArn: `arn:aws:logs:${region}:123456789012:log-group:${logGroupName}:*`,
      CloudWatchLogsRoleArn: 'arn:aws:iam::123456789012:role/trail',
    }),
  );
  // Moto does not know what a trail takes in from the start.
  const EventSelectors = [{ ReadWriteType: 'All', IncludeManagementEvents: true } as const];
  await cloudtrail.send(new PutEventSelectorsCommand({ TrailName: 'everywhere', EventSelectors }));
  await cloudtrail.send(new StartLoggingCommand({ Name: 'everywhere' }));
};

const seedAlarm = async (name: string, filterPattern: string, topic: string): Promise<void> => {
  const metric = { metricName: name, metricNamespace: 'Security', metricValue: '1' };
  await new CloudWatchLogsClient(toMoto()).send(
    new PutMetricFilterCommand({
      logGroupName,
      filterName: name,
      filterPattern,
      metricTransformations: [metric],
    }),
  );
  await new CloudWatchClient(toMoto()).send(
    new PutMetricAlarmCommand({
      AlarmName: name,
      Namespace: 'Security',
      MetricName: name,
      Statistic: 'Sum',
      Period: 300,
      EvaluationPeriods: 1,
      Threshold: 1,
      ComparisonOperator: 'GreaterThanOrEqualToThreshold',
      AlarmActions: [topic],
    }),
  );
};

/** Moto takes every subscription for a confirmed one. */
export const subscribeTo = async (TopicArn: string): Promise<void> => {
  const subscriber = { Protocol: 'email', Endpoint: 'security@example.com' };
  await new SNSClient(toMoto()).send(new SubscribeCommand({ TopicArn, ...subscriber }));
};

/**
 * From the trail to whoever hears the alarm: whole for the sign-ins that fail; for the root user,
 * all but the last link.
 * @returns the topic that nobody is subscribed to
 */
export const seedChain = async (): Promise<string> => {
  const sns = new SNSClient(toMoto());
  await seedTrail();
  const heard = await sns.send(new CreateTopicCommand({ Name: 'heard' }));
  await subscribeTo(heard.TopicArn ?? '');
  const failures = '{ ($.eventName = ConsoleLogin) && ($.errorMessage = "Failed authentication") }';
  await seedAlarm('failed-sign-ins', failures, heard.TopicArn ?? '');
  const { TopicArn = '' } = await sns.send(new CreateTopicCommand({ Name: 'unheard' }));
  const root =
    '{ $.userIdentity.type = "Root" && $.userIdentity.invokedBy NOT EXISTS && $.eventType != "AwsServiceEvent" }';
  await seedAlarm('root-usage', root, TopicArn);
  return TopicArn;
};
