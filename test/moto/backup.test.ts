import {
  BackupClient,
  type BackupRuleInput,
  CreateBackupPlanCommand,
  CreateBackupVaultCommand,
} from '@aws-sdk/client-backup';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyResource } from '#core/domain/resource.ts';
import { collected, emptyAccount, region, toMoto, verdictsOf } from './moto-account.ts';

const makePlan = async (name: string, rule: Partial<BackupRuleInput>): Promise<string> => {
  const Rules = [{ RuleName: 'daily', TargetBackupVaultName: 'vault', ...rule }];
  const made = await new BackupClient(toMoto()).send(
    new CreateBackupPlanCommand({ BackupPlan: { BackupPlanName: name, Rules } }),
  );
  return made.BackupPlanArn ?? '';
};

const vaultIn = (place: string): string =>
  `arn:aws:backup:${place}:123456789012:backup-vault:vault`;

describe('AWS Backup in an emulated account', () => {
  let none: readonly AnyResource[];
  let some: readonly AnyResource[];
  let good: string;
  let bad: string;

  beforeAll(async () => {
    await emptyAccount();
    none = await collected(['backup']);
    await new BackupClient(toMoto()).send(
      new CreateBackupVaultCommand({ BackupVaultName: 'vault' }),
    );
    good = await makePlan('good', {
      Lifecycle: { DeleteAfterDays: 35 },
      CopyActions: [{ DestinationBackupVaultArn: vaultIn('eu-central-1') }],
    });
    bad = await makePlan('bad', {
      Lifecycle: { DeleteAfterDays: 7 },
      CopyActions: [{ DestinationBackupVaultArn: vaultIn(region) }],
    });
    some = await collected(['backup']);
  });

  it('aws.backup.region-has-a-plan', () => {
    const control = 'aws.backup.region-has-a-plan';
    expect(verdictsOf(control, none, [':region'])).toEqual({ ':region': 'fail' });
    expect(verdictsOf(control, some, [':region'])).toEqual({ ':region': 'pass' });
  });

  it.each([
    ['aws.backup.plan-copies-elsewhere', ['pass', 'fail']],
    ['aws.backup.plan-keeps-a-month', ['pass', 'fail']],
    ['aws.backup.plan-selects-resources', ['unknown', 'unknown']],
  ])('%s', (control, expected) => {
    const verdicts = verdictsOf(control, some, [good, bad]);
    expect([verdicts[good], verdicts[bad]]).toEqual(expected);
  });

  it.each([
    ['aws.backup.vault-is-locked', 'not-applicable'],
    ['aws.backup.vault-received-a-backup-lately', 'not-applicable'],
    ['aws.backup.vault-recovery-points-are-encrypted', 'not-applicable'],
    ['aws.backup.vault-policy-is-closed', 'unknown'],
  ])('%s', (control, expected) => {
    expect(verdictsOf(control, some, [':vault'])).toEqual({ ':vault': expected });
  });
});
