import { awsService } from '../service.ts';

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html */
export const s3 = awsService({
  id: 's3',
  prefix: 's3',
  load: () => import('@aws-sdk/client-s3'),
  client: 'S3Client',
  scope: 'global',
  actions: {
    ListBuckets: ['s3:ListAllMyBuckets'],
    HeadBucket: ['s3:ListBucket'],
    GetBucketEncryption: ['s3:GetEncryptionConfiguration'],
    GetBucketLifecycleConfiguration: ['s3:GetLifecycleConfiguration'],
    GetBucketReplication: ['s3:GetReplicationConfiguration'],
    GetObjectLockConfiguration: ['s3:GetBucketObjectLockConfiguration'],
    GetPublicAccessBlock: ['s3:GetBucketPublicAccessBlock'],
    GetBucketNotificationConfiguration: ['s3:GetBucketNotification'],
    GetBucketCors: ['s3:GetBucketCORS'],
  },
  rate: { perSecond: 50, burst: 50 },
});

export const s3control = awsService({
  id: 's3control',
  prefix: 's3',
  load: () => import('@aws-sdk/client-s3-control'),
  client: 'S3ControlClient',
  scope: 'regional',
  actions: { GetPublicAccessBlock: ['s3:GetAccountPublicAccessBlock'] },
  rate: { perSecond: 10, burst: 10 },
});
