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

const s3control = () => {
  const toAccount = toMoto();
  return new S3ControlClient({
    ...toAccount,
    requestHandler: emulatorAgents(toAccount.endpoint),
  });
};

const makeAccessPoints = async (): Promise<void> => {
  const s3 = new S3Client({ ...toMoto(), forcePathStyle: true });
  const CreateBucketConfiguration = { LocationConstraint: region } as const;
  await s3.send(new CreateBucketCommand({ Bucket: 'data', CreateBucketConfiguration }));
  const control = s3control();
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
  const bothControls = [
    'aws.s3.access-point-blocks-public-access',
    'aws.s3.access-point-policy-is-closed',
  ];
  let before: readonly AnyResource[];
  let after: readonly AnyResource[];

  beforeAll(async () => {
    await emptyAccount();
    await makeAccessPoints();
    before = await collected(['s3control']);
    await s3control().send(
      new PutPublicAccessBlockCommand({ AccountId, PublicAccessBlockConfiguration: blocked }),
    );
    after = await collected(['s3', 's3control']);
  });

  it.each(bothControls)('%s', (control) => {
    const expected = { good: 'pass', bad: 'fail' };
    expect(verdictsOf(control, before, Object.keys(expected))).toEqual(expected);
  });

  it.each(bothControls)(
    '%s, where the account blocks what the access point does not',
    (control) => {
      const expected = { good: 'pass', bad: 'pass' };
      expect(verdictsOf(control, after, Object.keys(expected))).toEqual(expected);
    },
  );

  it('aws.s3.account-blocks-public-access', () => {
    const expected = { 'account-settings': 'pass' };
    expect(verdictsOf('aws.s3.account-blocks-public-access', after, Object.keys(expected))).toEqual(
      expected,
    );
  });
});
