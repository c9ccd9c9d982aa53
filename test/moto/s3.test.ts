import { CreateBucketCommand, PutBucketAclCommand, S3Client } from '@aws-sdk/client-s3';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyResource } from '#core/domain/resource.ts';
import { collected, emptyAccount, region, toMoto, verdictsOf } from './moto-account.ts';

const makeBuckets = async (): Promise<void> => {
  const s3 = new S3Client({ ...toMoto(), forcePathStyle: true });
  const CreateBucketConfiguration = { LocationConstraint: region } as const;
  await s3.send(new CreateBucketCommand({ Bucket: 'good', CreateBucketConfiguration }));
  await s3.send(new CreateBucketCommand({ Bucket: 'bad', CreateBucketConfiguration }));
  await s3.send(new PutBucketAclCommand({ Bucket: 'bad', ACL: 'public-read' }));
};

describe('S3 in an emulated account', () => {
  let resources: readonly AnyResource[];

  beforeAll(async () => {
    await emptyAccount();
    await makeBuckets();
    resources = await collected(['s3']);
  });

  it.each([['aws.s3.bucket-is-not-public', { good: 'pass', bad: 'fail' }]])(
    '%s',
    (control, expected) => {
      expect(verdictsOf(control, resources, Object.keys(expected))).toEqual(expected);
    },
  );
});
