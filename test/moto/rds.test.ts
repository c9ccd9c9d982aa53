import {
  CreateDBClusterCommand,
  type CreateDBClusterCommandInput,
  CreateDBClusterParameterGroupCommand,
  CreateDBClusterSnapshotCommand,
  CreateDBInstanceCommand,
  type CreateDBInstanceCommandInput,
  CreateDBParameterGroupCommand,
  CreateDBSnapshotCommand,
  CreateEventSubscriptionCommand,
  ModifyDBClusterParameterGroupCommand,
  ModifyDBClusterSnapshotAttributeCommand,
  ModifyDBParameterGroupCommand,
  ModifyDBSnapshotAttributeCommand,
  RDSClient,
} from '@aws-sdk/client-rds';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyResource } from '#core/domain/resource.ts';
import { collected, emptyAccount, toMoto, verdictsOf } from './moto-account.ts';

const rds = () => new RDSClient(toMoto());

const forceSsl = (value: '0' | '1') => [
  { ParameterName: 'rds.force_ssl', ParameterValue: value, ApplyMethod: 'immediate' as const },
];

const makeParameterGroups = async (name: string, value: '0' | '1'): Promise<void> => {
  await rds().send(
    new CreateDBParameterGroupCommand({
      DBParameterGroupName: name,
      DBParameterGroupFamily: 'postgres16',
      Description: name,
    }),
  );
  await rds().send(
    new ModifyDBParameterGroupCommand({ DBParameterGroupName: name, Parameters: forceSsl(value) }),
  );
  await rds().send(
    new CreateDBClusterParameterGroupCommand({
      DBClusterParameterGroupName: name,
      DBParameterGroupFamily: 'aurora-postgresql16',
      Description: name,
    }),
  );
  await rds().send(
    new ModifyDBClusterParameterGroupCommand({
      DBClusterParameterGroupName: name,
      Parameters: forceSsl(value),
    }),
  );
};

const makeInstance = async (
  DBInstanceIdentifier: string,
  settings: Partial<CreateDBInstanceCommandInput>,
): Promise<void> => {
  await rds().send(
    new CreateDBInstanceCommand({
      DBInstanceIdentifier,
      DBParameterGroupName: `${DBInstanceIdentifier}-parameters`,
      Engine: 'postgres',
      DBInstanceClass: 'db.t4g.micro',
      AllocatedStorage: 20,
      MasterUserPassword: 'not-a-real-one',
      ...settings,
    }),
  );
};

const makeCluster = async (
  DBClusterIdentifier: string,
  settings: Partial<CreateDBClusterCommandInput>,
): Promise<void> => {
  await rds().send(
    new CreateDBClusterCommand({
      DBClusterIdentifier,
      Engine: 'aurora-postgresql',
      MasterUsername: 'owner',
      MasterUserPassword: 'not-a-real-one',
      ...settings,
    }),
  );
};

const goodInstance: Partial<CreateDBInstanceCommandInput> = {
  MasterUsername: 'billing',
  StorageEncrypted: true,
  PubliclyAccessible: false,
  AutoMinorVersionUpgrade: true,
  MultiAZ: true,
  DeletionProtection: true,
  BackupRetentionPeriod: 14,
  EnableIAMDatabaseAuthentication: true,
  EnableCloudwatchLogsExports: ['postgresql'],
  MonitoringInterval: 60,
  MonitoringRoleArn: 'arn:aws:iam::123456789012:role/monitoring',
};

const badInstance: Partial<CreateDBInstanceCommandInput> = {
  MasterUsername: 'postgres',
  StorageEncrypted: false,
  PubliclyAccessible: true,
  AutoMinorVersionUpgrade: false,
  MultiAZ: false,
  DeletionProtection: false,
  BackupRetentionPeriod: 1,
};

const goodCluster: Partial<CreateDBClusterCommandInput> = {
  StorageEncrypted: true,
  DeletionProtection: true,
  BackupRetentionPeriod: 14,
  EnableCloudwatchLogsExports: ['audit'],
};

const share = { AttributeName: 'restore', ValuesToAdd: ['all'] };

const makeSnapshots = async (name: string): Promise<void> => {
  await rds().send(
    new CreateDBSnapshotCommand({
      DBInstanceIdentifier: name,
      DBSnapshotIdentifier: `${name}-kept`,
    }),
  );
  await rds().send(
    new CreateDBClusterSnapshotCommand({
      DBClusterIdentifier: `${name}-cluster`,
      DBClusterSnapshotIdentifier: `${name}-cluster-kept`,
    }),
  );
};

const shareBadSnapshots = async (): Promise<void> => {
  await rds().send(
    new ModifyDBSnapshotAttributeCommand({ DBSnapshotIdentifier: 'bad-kept', ...share }),
  );
  await rds().send(
    new ModifyDBClusterSnapshotAttributeCommand({
      DBClusterSnapshotIdentifier: 'bad-cluster-kept',
      ...share,
    }),
  );
};

const makeDatabases = async (): Promise<void> => {
  await makeParameterGroups('good-parameters', '1');
  await makeParameterGroups('bad-parameters', '0');
  await makeInstance('good', goodInstance);
  await makeInstance('bad', badInstance);
  for (const [name, settings] of [['good', goodCluster] as const, ['bad', {}] as const]) {
    const DBClusterParameterGroupName = `${name}-parameters`;
    await makeCluster(`${name}-cluster`, {
      DBClusterParameterGroupName,
      EnableIAMDatabaseAuthentication: name === 'good',
      ...settings,
    });
    await makeSnapshots(name);
    await makeCluster(`${name}-graph`, { Engine: 'neptune', ...settings });
  }
  await shareBadSnapshots();
};

const passAndFail = (good: string, bad: string) => ({ [good]: 'pass', [bad]: 'fail' });

describe('databases in an emulated account', () => {
  let resources: readonly AnyResource[];

  beforeAll(async () => {
    await emptyAccount();
    await makeDatabases();
    resources = await collected(['rds', 'neptune']);
  });

  it.each([
    'is-encrypted',
    'is-not-publicly-accessible',
    'takes-minor-upgrades',
    'spans-zones',
    'is-backed-up',
    'is-protected-from-deletion',
    'exports-logs',
    'requires-tls',
    'accepts-iam-authentication',
    'administrator-has-own-name',
    'is-closely-monitored',
  ])('aws.rds.instance-%s', (holds) => {
    const expected = passAndFail('db:good', 'db:bad');
    expect(verdictsOf(`aws.rds.instance-${holds}`, resources, Object.keys(expected))).toEqual(
      expected,
    );
  });

  it.each([
    ['rds', 'cluster'],
    ['neptune', 'graph'],
  ])('aws.%s.cluster-…', (service, name) => {
    const audit = service === 'rds' ? 'exports-logs' : 'exports-audit-logs';
    const expected = passAndFail(`:good-${name}`, `:bad-${name}`);
    for (const holds of ['is-encrypted', 'is-protected-from-deletion', 'is-backed-up', audit]) {
      const control = `aws.${service}.cluster-${holds}`;
      expect([control, verdictsOf(control, resources, Object.keys(expected))]).toEqual([
        control,
        expected,
      ]);
    }
  });

  it.each([
    ['aws.rds.cluster-requires-tls', passAndFail(':good-cluster', ':bad-cluster')],
    ['aws.rds.cluster-accepts-iam-authentication', passAndFail(':good-cluster', ':bad-cluster')],
    ['aws.rds.snapshot-is-not-public', passAndFail(':good-kept', ':bad-kept')],
    ['aws.rds.snapshot-is-encrypted', passAndFail(':good-kept', ':bad-kept')],
    [
      'aws.rds.cluster-snapshot-is-not-public',
      passAndFail('good-cluster-kept', 'bad-cluster-kept'),
    ],
    ['aws.rds.cluster-snapshot-is-encrypted', passAndFail('good-cluster-kept', 'bad-cluster-kept')],
    ['aws.rds.instance-failures-are-notified', { 'region-settings': 'fail' }],
  ])('%s', (control, expected) => {
    expect(verdictsOf(control, resources, Object.keys(expected))).toEqual(expected);
  });

  it('hears of failures once someone subscribes to them', async () => {
    await rds().send(
      new CreateEventSubscriptionCommand({
        SubscriptionName: 'failures',
        SnsTopicArn: 'arn:aws:sns:eu-west-3:123456789012:databases',
        SourceType: 'db-instance',
        EventCategories: ['failure'],
        Enabled: true,
      }),
    );
    const control = 'aws.rds.instance-failures-are-notified';
    expect(verdictsOf(control, await collected(['rds']), ['region-settings'])).toEqual({
      'region-settings': 'pass',
    });
  });
});
