import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import {
  CreateAccessPointCommand,
  PutAccessPointPolicyCommand,
  PutPublicAccessBlockCommand,
  S3ControlClient,
} from '@aws-sdk/client-s3-control';
import { beforeAll, describe, expect, it } from 'vitest';
import { emulatorAgents } from '#adapters/collectors/aws/emulator.ts';
import type { AnyResource } from '#core/domain/resource.ts';
import { collected, emptyAccount, region, toMoto, verdictsOf } from './moto-account.ts';

const AccountId = '123456789012';
const blocked = {
  BlockPublicAcls: true,
  IgnorePublicAcls: true,
  BlockPublicPolicy: true,
  RestrictPublicBuckets: true,
};
const unblocked = { ...blocked, BlockPublicPolicy: false, RestrictPublicBuckets: false };

const makeAccessPoints = async (): Promise<void> => {
  const s3 = new S3Client({ ...toMoto(), forcePathStyle: true });
  const CreateBucketConfiguration = { LocationConstraint: region } as const;
  await s3.send(new CreateBucketCommand({ Bucket: 'data', CreateBucketConfiguration }));
  const toAccount = toMoto();
  const control = new S3ControlClient({
    ...toAccount,
    requestHandler: emulatorAgents(toAccount.endpoint),
  });
  await control.send(
    new PutPublicAccessBlockCommand({ AccountId, PublicAccessBlockConfiguration: blocked }),
  );
  for (const [Name, block] of [
    ['good', blocked],
    ['bad', unblocked],
  ] as const) {
    await control.send(
      new CreateAccessPointCommand({
        AccountId,
        Name,
        Bucket: 'data',
        PublicAccessBlockConfiguration: block,
      }),
    );
  }
  const Resource = `arn:aws:s3:${region}:${AccountId}:accesspoint/bad/object/*`;
  const Statement = [{ Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource }];
  const Policy = JSON.stringify({ Version: '2012-10-17', Statement });
  await control.send(new PutAccessPointPolicyCommand({ AccountId, Name: 'bad', Policy }));
};

describe('S3 access points in an emulated account', () => {
  let resources: readonly AnyResource[];

  beforeAll(async () => {
    await emptyAccount();
    await makeAccessPoints();
    resources = await collected(['s3', 's3control']);
  });

  it.each([
    ['aws.s3.access-point-blocks-public-access', { good: 'pass', bad: 'fail' }],
    ['aws.s3.access-point-policy-is-closed', { good: 'pass', bad: 'fail' }],
    ['aws.s3.account-blocks-public-access', { 'account-settings': 'pass' }],
  ])('%s', (control, expected) => {
    expect(verdictsOf(control, resources, Object.keys(expected))).toEqual(expected);
  });
});
