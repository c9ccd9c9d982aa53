import {
  CreateDetectorCommand,
  type DetectorFeature,
  type FeatureStatus,
  GuardDutyClient,
  UpdateDetectorCommand,
} from '@aws-sdk/client-guardduty';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyResource } from '#core/domain/resource.ts';
import { collected, emptyAccount, toMoto, verdictsOf } from './moto-account.ts';

const features: readonly DetectorFeature[] = [
  'S3_DATA_EVENTS',
  'EKS_AUDIT_LOGS',
  'RDS_LOGIN_EVENTS',
  'LAMBDA_NETWORK_LOGS',
  'EBS_MALWARE_PROTECTION',
  'RUNTIME_MONITORING',
];

const all = (Status: FeatureStatus) => features.map((Name) => ({ Name, Status }));

describe('GuardDuty in an emulated account', () => {
  let off: readonly AnyResource[];
  let bare: readonly AnyResource[];
  let whole: readonly AnyResource[];

  beforeAll(async () => {
    await emptyAccount();
    off = await collected(['guardduty']);
    const guardduty = new GuardDutyClient(toMoto());
    const { DetectorId } = await guardduty.send(
      new CreateDetectorCommand({ Enable: true, Features: all('DISABLED') }),
    );
    bare = await collected(['guardduty']);
    await guardduty.send(new UpdateDetectorCommand({ DetectorId, Features: all('ENABLED') }));
    whole = await collected(['guardduty']);
  });

  it.each([
    ['aws.guardduty.region-is-watched', ['fail', 'pass', 'pass']],
    ['aws.guardduty.s3-is-watched', ['not-applicable', 'fail', 'pass']],
    ['aws.guardduty.eks-is-watched', ['not-applicable', 'fail', 'pass']],
    ['aws.guardduty.rds-is-watched', ['not-applicable', 'fail', 'pass']],
    ['aws.guardduty.lambda-is-watched', ['not-applicable', 'fail', 'pass']],
    ['aws.guardduty.ec2-malware-is-sought', ['not-applicable', 'fail', 'pass']],
    ['aws.guardduty.runtimes-are-watched', ['not-applicable', 'fail', 'pass']],
    ['aws.guardduty.region-has-no-open-high-finding', ['not-applicable', 'unknown', 'unknown']],
  ])('%s', (control, expected) => {
    const verdicts = [off, bare, whole].map(
      (resources) => verdictsOf(control, resources, [':region'])[':region'],
    );
    expect(verdicts).toEqual(expected);
  });
});
