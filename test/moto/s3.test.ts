import {
  CreateBucketCommand,
  type CreateBucketCommandInput,
  PutBucketAclCommand,
  PutBucketCorsCommand,
  PutBucketEncryptionCommand,
  PutBucketLifecycleConfigurationCommand,
  PutBucketLoggingCommand,
  PutBucketNotificationConfigurationCommand,
  PutBucketPolicyCommand,
  PutBucketReplicationCommand,
  PutBucketVersioningCommand,
  PutBucketWebsiteCommand,
  PutPublicAccessBlockCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyResource } from '#core/domain/resource.ts';
import { collected, emptyAccount, region, toMoto, verdictsOf } from './moto-account.ts';

const s3 = () => new S3Client({ ...toMoto(), forcePathStyle: true });

const make = async (Bucket: string, more: Partial<CreateBucketCommandInput> = {}) =>
  s3().send(
    new CreateBucketCommand({
      Bucket,
      CreateBucketConfiguration: { LocationConstraint: region },
      ...more,
    }),
  );

const policyOf = (Bucket: string, ...Statement: readonly object[]) =>
  new PutBucketPolicyCommand({
    Bucket,
    Policy: JSON.stringify({ Version: '2012-10-17', Statement }),
  });

const arn = (name: string): string => `arn:aws:s3:::${name}`;

const makeGood = async (): Promise<void> => {
  const Bucket = 'good';
  await make(Bucket, {
    ObjectLockEnabledForBucket: true,
    ObjectOwnership: 'BucketOwnerEnforced',
  });
  await make('copy');
  await make('logs');
  const to = s3();
  for (const name of [Bucket, 'copy']) {
    const VersioningConfiguration = { Status: 'Enabled' } as const;
    await to.send(new PutBucketVersioningCommand({ Bucket: name, VersioningConfiguration }));
  }
};

const guardGood = async (): Promise<void> => {
  const Bucket = 'good';
  const to = s3();
  await to.send(
    policyOf(Bucket, {
      Effect: 'Deny',
      Principal: '*',
      Action: 's3:*',
      Resource: [arn(Bucket), `${arn(Bucket)}/*`],
      Condition: { Bool: { 'aws:SecureTransport': 'false' } },
    }),
  );
  await to.send(
    new PutPublicAccessBlockCommand({
      Bucket,
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        IgnorePublicAcls: true,
        BlockPublicPolicy: true,
        RestrictPublicBuckets: true,
      },
    }),
  );
  await to.send(
    policyOf('logs', {
      Effect: 'Allow',
      Principal: { Service: 'logging.s3.amazonaws.com' },
      Action: 's3:PutObject',
      Resource: `${arn('logs')}/*`,
    }),
  );
  await to.send(
    new PutBucketLoggingCommand({
      Bucket,
      BucketLoggingStatus: { LoggingEnabled: { TargetBucket: 'logs', TargetPrefix: '' } },
    }),
  );
};

const setGood = async (): Promise<void> => {
  const Bucket = 'good';
  const all = { Filter: { Prefix: '' }, Status: 'Enabled' } as const;
  const to = s3();
  const SSEAlgorithm = 'aws:kms';
  const KMSMasterKeyID = `arn:aws:kms:${region}:123456789012:key/example`;
  const ApplyServerSideEncryptionByDefault = { SSEAlgorithm, KMSMasterKeyID } as const;
  await to.send(
    new PutBucketEncryptionCommand({
      Bucket,
      ServerSideEncryptionConfiguration: { Rules: [{ ApplyServerSideEncryptionByDefault }] },
    }),
  );
  await to.send(
    new PutBucketLifecycleConfigurationCommand({
      Bucket,
      LifecycleConfiguration: {
        Rules: [
          { ID: 'uploads', ...all, AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 } },
          { ID: 'old', ...all, NoncurrentVersionExpiration: { NoncurrentDays: 30 } },
        ],
      },
    }),
  );
};

const copyGood = async (): Promise<void> => {
  const Bucket = 'good';
  const to = s3();
  await to.send(
    new PutBucketReplicationCommand({
      Bucket,
      ReplicationConfiguration: {
        Role: 'arn:aws:iam::123456789012:role/replicates',
        Rules: [
          {
            Filter: { Prefix: '' },
            Status: 'Enabled',
            Priority: 1,
            Destination: { Bucket: arn('copy') },
          },
        ],
      },
    }),
  );
  await to.send(
    new PutBucketNotificationConfigurationCommand({
      Bucket,
      NotificationConfiguration: {
        QueueConfigurations: [
          { QueueArn: `arn:aws:sqs:${region}:123456789012:seen`, Events: ['s3:ObjectCreated:*'] },
        ],
      },
    }),
  );
};

const makeBad = async (): Promise<void> => {
  const Bucket = 'bad';
  await make(Bucket, { ObjectOwnership: 'ObjectWriter' });
  const to = s3();
  await to.send(new PutBucketAclCommand({ Bucket, ACL: 'public-read' }));
  await to.send(
    policyOf(Bucket, {
      Effect: 'Allow',
      Principal: { AWS: 'arn:aws:iam::444455556666:root' },
      Action: 's3:GetObject',
      Resource: `${arn(Bucket)}/*`,
    }),
  );
  const CORSRules = [{ AllowedOrigins: ['*'], AllowedMethods: ['GET', 'PUT'] }];
  await to.send(new PutBucketCorsCommand({ Bucket, CORSConfiguration: { CORSRules } }));
  const IndexDocument = { Suffix: 'index.html' };
  await to.send(new PutBucketWebsiteCommand({ Bucket, WebsiteConfiguration: { IndexDocument } }));
  await make('kept');
  const VersioningConfiguration = { Status: 'Enabled' } as const;
  await to.send(new PutBucketVersioningCommand({ Bucket: 'kept', VersioningConfiguration }));
};

const goodAndBad = { good: 'pass', bad: 'fail' };

describe('S3 in an emulated account', () => {
  let resources: readonly AnyResource[];

  beforeAll(async () => {
    await emptyAccount();
    await makeGood();
    await guardGood();
    await setGood();
    await copyGood();
    await makeBad();
    resources = await collected(['s3']);
  });

  it.each([
    ['aws.s3.bucket-is-not-public', goodAndBad],
    ['aws.s3.bucket-refuses-plain-http', goodAndBad],
    ['aws.s3.bucket-blocks-public-access', goodAndBad],
    ['aws.s3.bucket-names-no-foreign-account', goodAndBad],
    ['aws.s3.bucket-has-acls-off', goodAndBad],
    ['aws.s3.bucket-keeps-versions', goodAndBad],
    ['aws.s3.bucket-asks-second-factor-to-delete', { good: 'fail', bad: 'not-applicable' }],
    ['aws.s3.bucket-logs-access', goodAndBad],
    ['aws.s3.bucket-is-encrypted-with-named-key', goodAndBad],
    ['aws.s3.bucket-locks-objects', goodAndBad],
    ['aws.s3.bucket-has-lifecycle', goodAndBad],
    ['aws.s3.bucket-aborts-incomplete-uploads', goodAndBad],
    ['aws.s3.bucket-expires-old-versions', { good: 'pass', kept: 'fail', bad: 'not-applicable' }],
    ['aws.s3.bucket-is-replicated', goodAndBad],
    ['aws.s3.bucket-hosts-no-website', goodAndBad],
    ['aws.s3.bucket-lets-no-origin-write', goodAndBad],
    ['aws.s3.bucket-notifies-events', goodAndBad],
    ['aws.s3.account-blocks-public-access', { 'account-settings': 'fail' }],
  ])('%s', (control, expected) => {
    expect(verdictsOf(control, resources, Object.keys(expected))).toEqual(expected);
  });
});
