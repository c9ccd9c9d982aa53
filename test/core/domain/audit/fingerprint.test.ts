import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { fingerprintOf } from '#core/domain/audit/fingerprint.ts';

const halfOf = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 32);

it('is half of a SHA-256 over the control, the resource and the account', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string(), fc.string(), fc.string(), async (control, resource, account) => {
      const name = `${control}\n${resource}`;
      expect(await fingerprintOf({ control, resource, account: null })).toBe(halfOf(name));
      expect(await fingerprintOf({ control, resource, account })).toBe(
        halfOf(`${name}\n${account}`),
      );
    }),
  );
});

it('never changes: the past of every target hangs on it', async () => {
  const control = 'aws.s3.bucket-is-not-public';
  const account = '123456789012';
  expect(await fingerprintOf({ control, resource: 'arn:aws:s3:::a', account })).toBe(
    'd5c96f3ca0a7ab7f02eb8236509d60c2',
  );
});
