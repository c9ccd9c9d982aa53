import {
  DisableCommand,
  EnableCommand,
  Inspector2Client,
  type ResourceScanType,
} from '@aws-sdk/client-inspector2';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyResource } from '#core/domain/resource.ts';
import { collected, emptyAccount, toMoto, verdictsOf } from './moto-account.ts';

const accountIds = ['123456789012'];

/** Moto tells nothing of an account until Inspector was turned on or off. */
describe('Inspector in an emulated account', () => {
  let off: readonly AnyResource[];
  let on: readonly AnyResource[];

  beforeAll(async () => {
    await emptyAccount();
    const inspector = new Inspector2Client(toMoto());
    await inspector.send(new DisableCommand({ accountIds, resourceTypes: ['EC2'] }));
    off = await collected(['inspector2']);
    const resourceTypes: ResourceScanType[] = ['EC2', 'ECR', 'LAMBDA', 'LAMBDA_CODE'];
    await inspector.send(new EnableCommand({ accountIds, resourceTypes }));
    on = await collected(['inspector2']);
  });

  it.each([
    ['aws.inspector2.ec2-instances-are-scanned', ['fail', 'pass']],
    ['aws.inspector2.container-images-are-scanned', ['fail', 'pass']],
    ['aws.inspector2.lambda-functions-are-scanned', ['fail', 'pass']],
    ['aws.inspector2.lambda-code-is-scanned', ['fail', 'pass']],
    ['aws.inspector2.region-has-no-critical-finding', ['not-applicable', 'pass']],
  ])('%s', (control, expected) => {
    const verdicts = [off, on].map(
      (resources) => verdictsOf(control, resources, [':region'])[':region'],
    );
    expect(verdicts).toEqual(expected);
  });
});
