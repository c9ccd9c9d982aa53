import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyResource } from '#core/domain/resource.ts';
import { collected, emptyAccount, verdictsOf } from './moto-account.ts';

/** Without a subscription only: moto dates one as the SDK cannot read it. */
describe('Shield Advanced in an emulated account', () => {
  let resources: readonly AnyResource[];

  beforeAll(async () => {
    await emptyAccount();
    resources = await collected(['shield']);
  });

  it.each([
    'aws.shield.subscription-renews',
    'aws.shield.response-team-can-call',
    'aws.shield.response-team-can-act',
  ])('%s', (control) => {
    const expected = { 'account-settings': 'not-applicable' };
    expect(verdictsOf(control, resources, Object.keys(expected))).toEqual(expected);
  });
});
