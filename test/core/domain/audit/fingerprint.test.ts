import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { fingerprintOf } from '#core/domain/audit/fingerprint.ts';

it('is half of a SHA-256 over the control and the resource', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string(), fc.string(), async (control, resource) => {
      const digest = createHash('sha256').update(`${control}\n${resource}`).digest('hex');
      expect(await fingerprintOf(control, resource)).toBe(digest.slice(0, 32));
    }),
  );
});

it('never changes: the exemptions and the past of every target hang on it', async () => {
  expect(await fingerprintOf('aws.s3.bucket-is-not-public', 'arn:aws:s3:::a')).toBe(
    '75e114b71e3bc543db258a0c81a0cffb',
  );
});
