import { CreateDetectorCommand, GuardDutyClient } from '@aws-sdk/client-guardduty';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyResource } from '#core/domain/resource.ts';
import { collected, emptyAccount, toMoto, verdictsOf } from './moto-account.ts';

/**
 * Moto keeps features as they were given, and has no findings: `region-has-no-open-high-finding` is
 * unknown once GuardDuty is on.
 */
describe('GuardDuty in an emulated account', () => {
  let off: readonly AnyResource[];
  let on: readonly AnyResource[];

  beforeAll(async () => {
    await emptyAccount();
    off = await collected(['guardduty']);
    await new GuardDutyClient(toMoto()).send(
      new CreateDetectorCommand({
        Enable: true,
        Features: [
          { Name: 'S3_DATA_EVENTS', Status: 'ENABLED' },
          { Name: 'EKS_AUDIT_LOGS', Status: 'ENABLED' },
          { Name: 'RDS_LOGIN_EVENTS', Status: 'DISABLED' },
          { Name: 'LAMBDA_NETWORK_LOGS', Status: 'DISABLED' },
          { Name: 'EBS_MALWARE_PROTECTION', Status: 'ENABLED' },
        ],
      }),
    );
    on = await collected(['guardduty']);
  });

  it.each([
    ['aws.guardduty.region-is-watched', ['fail', 'pass']],
    ['aws.guardduty.s3-is-watched', ['not-applicable', 'pass']],
    ['aws.guardduty.eks-is-watched', ['not-applicable', 'pass']],
    ['aws.guardduty.rds-is-watched', ['not-applicable', 'fail']],
    ['aws.guardduty.lambda-is-watched', ['not-applicable', 'fail']],
    ['aws.guardduty.ec2-malware-is-sought', ['not-applicable', 'pass']],
    ['aws.guardduty.runtimes-are-watched', ['not-applicable', 'unknown']],
    ['aws.guardduty.region-has-no-open-high-finding', ['not-applicable', 'unknown']],
  ])('%s', (control, expected) => {
    const verdicts = [off, on].map(
      (resources) => verdictsOf(control, resources, [':region'])[':region'],
    );
    expect(verdicts).toEqual(expected);
  });
});
