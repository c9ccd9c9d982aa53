import { CreateBucketCommand, PutBucketPolicyCommand, S3Client } from '@aws-sdk/client-s3';

export const publicBucket = 'everybody-reads-this';

/** The emulated account opens to any. */
export const accessKey = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'a secret of sixteen letters at least',
};

/** An AWS account with one bucket, which its policy opens to everybody. */
export const seedAccount = async (endpoint: string): Promise<void> => {
  const region = 'eu-west-3';
  // A copy: the SDK writes into what it is given.
  const credentials = { ...accessKey };
  const s3 = new S3Client({ endpoint, region, credentials, forcePathStyle: true });
  const Bucket = publicBucket;
  const CreateBucketConfiguration = { LocationConstraint: region } as const;
  await s3.send(new CreateBucketCommand({ Bucket, CreateBucketConfiguration }));
  const everybody = {
    Effect: 'Allow',
    Principal: '*',
    Action: 's3:GetObject',
    Resource: `arn:aws:s3:::${Bucket}/*`,
  };
  const Policy = JSON.stringify({ Version: '2012-10-17', Statement: [everybody] });
  await s3.send(new PutBucketPolicyCommand({ Bucket, Policy }));
};
