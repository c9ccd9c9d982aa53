import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type BucketProps,
  type IBucket,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

const hardened = {
  blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
  encryption: BucketEncryption.S3_MANAGED,
  enforceSSL: true,
  minimumTLSVersion: 1.2,
  versioned: true,
  removalPolicy: RemovalPolicy.RETAIN,
} as const;

export const unfinishedUploads = {
  abortIncompleteMultipartUploadAfter: Duration.days(1),
};

/** CDK's own classes do not pass for its interfaces where an optional property is not one that may be undefined. */
const made = (bucket: Bucket): IBucket => bucket as unknown as IBucket;

export const privateBucket = (scope: Construct, id: string, props: BucketProps): IBucket =>
  made(new Bucket(scope, id, { ...hardened, lifecycleRules: [unfinishedUploads], ...props }));

/** Where services write who asked for what. CloudFront still delivers by access control list. */
export const accessLogBucket = (
  scope: Construct,
  id: string,
  writer: 's3' | 'cloudfront',
): IBucket =>
  made(
    new Bucket(scope, id, {
      ...hardened,
      objectOwnership:
        writer === 'cloudfront'
          ? ObjectOwnership.BUCKET_OWNER_PREFERRED
          : ObjectOwnership.BUCKET_OWNER_ENFORCED,
      lifecycleRules: [
        {
          ...unfinishedUploads,
          expiration: Duration.days(90),
          noncurrentVersionExpiration: Duration.days(7),
        },
      ],
    }),
  );
