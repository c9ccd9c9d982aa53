import { describe, expect, it } from 'vitest';
import { vault } from '#adapters/collectors/aws/backup/vault.ts';
import { stack } from '#adapters/collectors/aws/cloudformation/stack.ts';
import { alarm } from '#adapters/collectors/aws/cloudwatch/alarm.ts';
import { region as configRegion } from '#adapters/collectors/aws/config/region.ts';
import { failureOf } from '#adapters/collectors/aws/failure.ts';
import { region as guarddutyRegion } from '#adapters/collectors/aws/guardduty/region.ts';
import type { CollectedKind } from '#adapters/collectors/aws/kind.ts';
import { region as macieRegion } from '#adapters/collectors/aws/macie2/region.ts';
import { region as hubRegion } from '#adapters/collectors/aws/securityhub/region.ts';
import { known, unread } from '#core/domain/fact.ts';
import { factsFound, type Script } from './scripted-account.ts';

const onlyOne = async (kind: CollectedKind, script: Script) => {
  const [facts] = Object.values(await factsFound(kind, script));
  return facts ?? {};
};

describe('a service that was never turned on', () => {
  const refused = (name: string, message: string) =>
    failureOf(Object.assign(new Error(message), { name }));

  it('is told from a refusal by the words beside the code', () => {
    const off = { why: 'absent', code: 'NotEnabled' };
    const hub = 'Account 111122223333 is not subscribed to AWS Security Hub';
    expect(refused('AccessDeniedException', 'Macie is not enabled')).toEqual(off);
    expect(refused('InvalidAccessException', hub)).toEqual(off);
    const identity = 'User: arn:aws:iam::111122223333:user/a is not authorized to perform this';
    expect(refused('AccessDeniedException', identity).why).toBe('denied');
    expect(refused('InvalidAccessException', identity).why).toBe('denied');
  });

  it('is off, and a refusal is unknown: Macie', async () => {
    const answering = (answer: string) =>
      onlyOne(macieRegion, {
        GetMacieSession: answer,
        GetAutomatedDiscoveryConfiguration: answer,
      });
    expect(await answering('NotEnabled')).toEqual({
      enabled: known(false),
      automatedDiscovery: known(false),
    });
    expect(await answering('AccessDeniedException')).toEqual({
      enabled: unread('denied'),
      automatedDiscovery: unread('denied'),
    });
  });

  it('is off, or on with standards that are in force: Security Hub', async () => {
    const off = await onlyOne(hubRegion, {
      DescribeHub: 'NotEnabled',
      GetEnabledStandards: 'NotEnabled',
    });
    expect(off).toMatchObject({ enabled: known(false), standards: known([]) });
    const standards = ['READY', 'INCOMPLETE', 'FAILED', 'DELETING'].map((StandardsStatus) => ({
      StandardsArn: `arn:${StandardsStatus}`,
      StandardsStatus,
    }));
    const on = await onlyOne(hubRegion, {
      DescribeHub: { HubArn: 'arn:hub', AutoEnableControls: true },
      GetEnabledStandards: { StandardsSubscriptions: standards },
    });
    expect(on).toEqual({
      enabled: known(true),
      newControlsEnabled: known(true),
      standards: known(['arn:READY', 'arn:INCOMPLETE']),
    });
  });
});

it('Macie that is paused searches nothing', async () => {
  const { enabled } = await onlyOne(macieRegion, { GetMacieSession: { status: 'PAUSED' } });
  expect(enabled).toEqual(known(false));
});

it('GuardDuty counts open findings of all high severities', async () => {
  const facts = await onlyOne(guarddutyRegion, {
    ListDetectors: { DetectorIds: ['d1'] },
    GetDetector: { Status: 'ENABLED', Features: [{ Name: 'S3_DATA_EVENTS', Status: 'ENABLED' }] },
    GetFindingsStatistics: {
      FindingStatistics: {
        GroupedBySeverity: [
          { Severity: 8, TotalFindings: 2 },
          { Severity: 9, TotalFindings: 1 },
        ],
      },
    },
  });
  expect(facts).toMatchObject({
    enabled: known(true),
    openHighFindings: known(3),
    s3Protection: known(true),
    runtimeMonitoring: unread('absent'),
  });
});

describe('what AWS Config delivers', () => {
  it.each([
    [[], 'none'],
    [[{ configHistoryDeliveryInfo: { lastStatus: 'Success' } }], 'working'],
    [
      [
        {
          configHistoryDeliveryInfo: { lastStatus: 'Success' },
          configStreamDeliveryInfo: { lastStatus: 'Not_Applicable' },
        },
      ],
      'working',
    ],
    [
      [
        {
          configHistoryDeliveryInfo: { lastStatus: 'Success' },
          configSnapshotDeliveryInfo: { lastStatus: 'Failure' },
        },
      ],
      'failing',
    ],
  ])('%j: %s', async (DeliveryChannelsStatus, expected) => {
    const { delivery } = await onlyOne(configRegion, {
      DescribeDeliveryChannelStatus: { DeliveryChannelsStatus },
    });
    expect(delivery).toEqual(known(expected));
  });
});

describe('a backup vault', () => {
  const factsOf = async (RecoveryPoints: readonly object[]) =>
    await onlyOne(vault, {
      ListBackupVaults: { BackupVaultList: [{ BackupVaultArn: 'v', BackupVaultName: 'v' }] },
      GetBackupVaultAccessPolicy: 'ResourceNotFoundException',
      ListRecoveryPointsByBackupVault: { RecoveryPoints },
    });
  const point = (date: string, IsEncrypted = true) => ({
    CreationDate: new Date(date),
    IsEncrypted,
  });

  it('is as fresh as its last recovery point, and counts those in the clear', async () => {
    const points = [point('2026-11-01', false), point('2026-11-20'), point('2026-10-01')];
    expect(await factsOf(points)).toMatchObject({
      policy: known(null),
      openToAnyone: known([]),
      unencryptedRecoveryPoints: known(1),
      daysSinceLastRecoveryPoint: known(2),
    });
  });

  it('has no age where it holds nothing', async () => {
    expect(await factsOf([])).toMatchObject({
      unencryptedRecoveryPoints: known(0),
      daysSinceLastRecoveryPoint: unread('absent'),
    });
  });
});

describe('an alarm', () => {
  it.each([
    [{ StateValue: 'OK' }, known(0)],
    [{ StateValue: 'INSUFFICIENT_DATA' }, unread('absent')],
    [
      { StateValue: 'INSUFFICIENT_DATA', StateTransitionedTimestamp: new Date('2026-10-01') },
      known(52),
    ],
    [{}, unread('absent')],
  ])('%j waits for data: %j', async (said, expected) => {
    const MetricAlarms = [{ AlarmArn: 'a', ...said }];
    const { daysWithoutData } = await onlyOne(alarm, { DescribeAlarms: { MetricAlarms } });
    expect(daysWithoutData).toEqual(expected);
  });
});

it('a stack that failed is known by its status, one inside another by its parent', async () => {
  const found = await factsFound(stack, {
    DescribeStacks: {
      Stacks: [
        {
          StackId: 'root',
          StackStatus: 'UPDATE_ROLLBACK_FAILED',
          DriftInformation: { StackDriftStatus: 'DRIFTED' },
        },
        {
          StackId: 'leaf',
          StackStatus: 'ROLLBACK_COMPLETE',
          ParentId: 'root',
          Parameters: [
            { ParameterKey: 'MaskedPassword', ParameterValue: '****' },
            { ParameterKey: 'Password', ParameterValue: '/db', ResolvedValue: 'trombone' },
            { ParameterKey: 'DbPassword', ParameterValue: 'correct-horse' },
          ],
          Outputs: [{ OutputKey: 'ApiToken', OutputValue: 'battery-staple' }],
        },
      ],
    },
    GetStackPolicy: {},
  });
  expect(found['root']).toMatchObject({
    failed: known(true),
    nested: known(false),
    drift: known('DRIFTED'),
    plainSecrets: known([]),
    hasStackPolicy: known(false),
  });
  expect(found['leaf']).toMatchObject({
    failed: known(false),
    nested: known(true),
    plainSecrets: known(['Password', 'DbPassword', 'ApiToken']),
  });
});
