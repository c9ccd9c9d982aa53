import {
  CreateKeyCommand,
  type CreateKeyCommandInput,
  DisableKeyCommand,
  EnableKeyRotationCommand,
  KMSClient,
  ScheduleKeyDeletionCommand,
} from '@aws-sdk/client-kms';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyResource } from '#core/domain/resource.ts';
import { collected, emptyAccount, toMoto, verdictsOf } from './moto-account.ts';

const kms = () => new KMSClient(toMoto());

const make = async (input: CreateKeyCommandInput = {}): Promise<string> => {
  const { KeyMetadata } = await kms().send(new CreateKeyCommand(input));
  return `${KeyMetadata?.KeyId}`;
};

const policyFor = (...principals: readonly string[]): string =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: principals.map((AWS) => ({
      Effect: 'Allow',
      Principal: { AWS },
      Action: 'kms:*',
      Resource: '*',
    })),
  });

const owner = 'arn:aws:iam::123456789012:root';

const makeKeys = async () => {
  const good = await make({ Policy: policyFor(owner) });
  await kms().send(new EnableKeyRotationCommand({ KeyId: good }));
  const bad = await make({ Policy: policyFor(owner, '*', 'arn:aws:iam::444455556666:root') });
  const signing = await make({ KeySpec: 'ECC_NIST_P256', KeyUsage: 'SIGN_VERIFY' });
  const off = await make();
  await kms().send(new DisableKeyCommand({ KeyId: off }));
  const dying = await make();
  await kms().send(new ScheduleKeyDeletionCommand({ KeyId: dying, PendingWindowInDays: 7 }));
  return { good, bad, signing, off, dying };
};

describe('KMS in an emulated account', () => {
  let keys: Awaited<ReturnType<typeof makeKeys>>;
  let resources: readonly AnyResource[];

  beforeAll(async () => {
    await emptyAccount();
    keys = await makeKeys();
    resources = await collected(['kms']);
  });

  it.each<[string, Partial<Record<keyof typeof keys, string>>]>([
    ['aws.kms.key-policy-is-closed', { good: 'pass', bad: 'fail' }],
    ['aws.kms.key-names-no-foreign-account', { good: 'pass', bad: 'fail' }],
    [
      'aws.kms.key-rotates',
      { good: 'pass', bad: 'fail', signing: 'not-applicable', off: 'not-applicable' },
    ],
    ['aws.kms.key-is-enabled', { good: 'pass', off: 'fail', dying: 'not-applicable' }],
    ['aws.kms.key-is-not-pending-deletion', { good: 'pass', off: 'pass', dying: 'fail' }],
  ])('%s', (control, expected) => {
    const byId = Object.entries(expected).map(([name, verdict]) => [
      keys[name as keyof typeof keys],
      verdict,
    ]);
    const wanted = Object.fromEntries(byId);
    expect(verdictsOf(control, resources, Object.keys(wanted))).toEqual(wanted);
  });
});
