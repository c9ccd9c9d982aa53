import {
  CreateClusterCommand,
  type CreateClusterCommandInput,
  EnableLoggingCommand,
  RedshiftClient,
} from '@aws-sdk/client-redshift';
import { CreateBucketCommand, PutBucketPolicyCommand, S3Client } from '@aws-sdk/client-s3';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyResource } from '#core/domain/resource.ts';
import { collected, emptyAccount, region, toMoto, verdictsOf } from './moto-account.ts';

const redshift = () => new RedshiftClient(toMoto());

const makeCluster = async (
  ClusterIdentifier: string,
  settings: Partial<CreateClusterCommandInput>,
): Promise<void> => {
  await redshift().send(
    new CreateClusterCommand({
      ClusterIdentifier,
      NodeType: 'ra3.large',
      MasterUsername: 'awsuser',
      MasterUserPassword: 'Not-a-real-1',
      ...settings,
    }),
  );
};

const keepLogs = async (ClusterIdentifier: string): Promise<void> => {
  const s3 = new S3Client({ ...toMoto(), forcePathStyle: true });
  const Bucket = 'audit-logs';
  const CreateBucketConfiguration = { LocationConstraint: region } as const;
  await s3.send(new CreateBucketCommand({ Bucket, CreateBucketConfiguration }));
  const statement = {
    Effect: 'Allow',
    Principal: { Service: 'redshift.amazonaws.com' },
    Action: ['s3:PutObject', 's3:GetBucketAcl'],
    Resource: [`arn:aws:s3:::${Bucket}`, `arn:aws:s3:::${Bucket}/*`],
  };
  const Policy = JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
  await s3.send(new PutBucketPolicyCommand({ Bucket, Policy }));
  await redshift().send(new EnableLoggingCommand({ ClusterIdentifier, BucketName: Bucket }));
};

const expected = { 'cluster:good': 'pass', 'cluster:bad': 'fail' };

describe('Redshift in an emulated account', () => {
  let resources: readonly AnyResource[];

  beforeAll(async () => {
    await emptyAccount();
    await makeCluster('good', {
      MasterUsername: 'warehouse',
      PubliclyAccessible: false,
      Encrypted: true,
      EnhancedVpcRouting: true,
      AllowVersionUpgrade: true,
      AutomatedSnapshotRetentionPeriod: 14,
    });
    await keepLogs('good');
    await makeCluster('bad', {
      PubliclyAccessible: true,
      Encrypted: false,
      EnhancedVpcRouting: false,
      AllowVersionUpgrade: false,
      AutomatedSnapshotRetentionPeriod: 1,
    });
    resources = await collected(['redshift']);
  });

  it.each([
    'aws.redshift.cluster-is-not-publicly-accessible',
    'aws.redshift.cluster-is-encrypted',
    'aws.redshift.cluster-copies-through-vpc',
    'aws.redshift.cluster-takes-upgrades',
    'aws.redshift.cluster-is-backed-up',
    'aws.redshift.cluster-administrator-has-own-name',
    'aws.redshift.cluster-keeps-audit-logs',
  ])('%s', (control) => {
    expect(verdictsOf(control, resources, Object.keys(expected))).toEqual(expected);
  });
});
