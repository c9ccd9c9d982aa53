import { EnableSecurityHubCommand, SecurityHubClient } from '@aws-sdk/client-securityhub';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyResource } from '#core/domain/resource.ts';
import { collected, emptyAccount, toMoto, verdictsOf } from './moto-account.ts';

describe('Security Hub in an emulated account', () => {
  let off: readonly AnyResource[];
  let on: readonly AnyResource[];

  beforeAll(async () => {
    await emptyAccount();
    off = await collected(['securityhub']);
    await new SecurityHubClient(toMoto()).send(new EnableSecurityHubCommand({}));
    on = await collected(['securityhub']);
  });

  it.each([
    ['aws.securityhub.region-is-watched', ['fail', 'pass']],
    ['aws.securityhub.region-is-held-to-a-standard', ['not-applicable', 'unknown']],
    ['aws.securityhub.new-controls-are-enabled', ['not-applicable', 'pass']],
  ])('%s', (control, expected) => {
    const verdicts = [off, on].map(
      (resources) => verdictsOf(control, resources, ['hub/default'])['hub/default'],
    );
    expect(verdicts).toEqual(expected);
  });
});
