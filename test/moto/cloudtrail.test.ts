import {
  CloudTrailClient,
  CreateTrailCommand,
  PutEventSelectorsCommand,
  StartLoggingCommand,
} from '@aws-sdk/client-cloudtrail';
import {
  CreateBucketCommand,
  PutBucketLoggingCommand,
  PutBucketPolicyCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyResource } from '#core/domain/resource.ts';
import { collected, emptyAccount, region, toMoto, verdictsOf } from './moto-account.ts';

const CreateBucketConfiguration = { LocationConstraint: region } as const;

const makeBuckets = async (): Promise<void> => {
  const s3 = new S3Client({ ...toMoto(), forcePathStyle: true });
  for (const Bucket of ['watched', 'unwatched', 'access-logs']) {
    await s3.send(new CreateBucketCommand({ Bucket, CreateBucketConfiguration }));
  }
  const Policy = JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Service: 'logging.s3.amazonaws.com' },
        Action: 's3:PutObject',
        Resource: 'arn:aws:s3:::access-logs/*',
      },
    ],
  });
  await s3.send(new PutBucketPolicyCommand({ Bucket: 'access-logs', Policy }));
  const LoggingEnabled = { TargetBucket: 'access-logs', TargetPrefix: 'trail/' };
  const watched = { Bucket: 'watched', BucketLoggingStatus: { LoggingEnabled } };
  await s3.send(new PutBucketLoggingCommand(watched));
};

const managementEvents = (ReadWriteType: 'All' | 'WriteOnly') => [
  { ReadWriteType, IncludeManagementEvents: true, DataResources: [] },
];

const makeTrails = async (): Promise<void> => {
  const cloudtrail = new CloudTrailClient(toMoto());
  await cloudtrail.send(
    new CreateTrailCommand({
      Name: 'good',
      S3BucketName: 'watched',
      EnableLogFileValidation: true,
      KmsKeyId: `arn:aws:kms:${region}:123456789012:key/4b1c`,
      CloudWatchLogsLogGroupArn: `arn:aws:logs:${region}:123456789012:log-group:trail:*`,
      CloudWatchLogsRoleArn: 'arn:aws:iam::123456789012:role/trail',
    }),
  );
  await cloudtrail.send(new StartLoggingCommand({ Name: 'good' }));
  await cloudtrail.send(
    new PutEventSelectorsCommand({ TrailName: 'good', EventSelectors: managementEvents('All') }),
  );
  await cloudtrail.send(new CreateTrailCommand({ Name: 'narrow', S3BucketName: 'unwatched' }));
  await cloudtrail.send(new StartLoggingCommand({ Name: 'narrow' }));
  const EventSelectors = managementEvents('WriteOnly');
  await cloudtrail.send(new PutEventSelectorsCommand({ TrailName: 'narrow', EventSelectors }));
  await cloudtrail.send(new CreateTrailCommand({ Name: 'stopped', S3BucketName: 'unwatched' }));
};

/**
 * A trail whose selectors were never set has none in moto, where AWS gives it one of all management
 * events.
 */
describe('CloudTrail in an emulated account', () => {
  let resources: readonly AnyResource[];

  beforeAll(async () => {
    await emptyAccount();
    await makeBuckets();
    await makeTrails();
    resources = await collected(['cloudtrail']);
  });

  it.each([
    ['aws.cloudtrail.trail-is-logging', { good: 'pass', narrow: 'pass', stopped: 'fail' }],
    ['aws.cloudtrail.trail-log-files-are-validated', { good: 'pass', narrow: 'fail' }],
    ['aws.cloudtrail.trail-is-encrypted-with-customer-key', { good: 'pass', narrow: 'fail' }],
    ['aws.cloudtrail.trail-bucket-logs-access', { good: 'pass', narrow: 'fail' }],
    ['aws.cloudtrail.trail-delivers-to-log-group', { good: 'pass', narrow: 'fail' }],
    ['aws.cloudtrail.trail-delivery-works', { good: 'pass', stopped: 'not-applicable' }],
    ['aws.cloudtrail.trail-records-unusual-activity', { good: 'fail', stopped: 'not-applicable' }],
    [
      'aws.cloudtrail.trail-records-all-management-events',
      { good: 'pass', narrow: 'fail', stopped: 'not-applicable' },
    ],
  ])('%s', (control, expected) => {
    expect(verdictsOf(control, resources, Object.keys(expected))).toEqual(expected);
  });
});
