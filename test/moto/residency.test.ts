import {
  BackupClient,
  CreateBackupPlanCommand,
  CreateBackupVaultCommand,
} from '@aws-sdk/client-backup';
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { CreateFileSystemCommand, EFSClient } from '@aws-sdk/client-efs';
import {
  CreateDBInstanceCommand,
  CreateDBInstanceReadReplicaCommand,
  RDSClient,
} from '@aws-sdk/client-rds';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyResource } from '#core/domain/resource.ts';
import {
  collected,
  collectedIn,
  emptyAccount,
  region,
  toMoto,
  verdictsOf,
} from './moto-account.ts';

const outside = 'us-east-1';
const services = ['rds', 'dynamodb', 'efs', 'backup'];

const makeStores = async (place: string): Promise<void> => {
  const at = { ...toMoto(), region: place };
  const rds = new RDSClient(at);
  await rds.send(
    new CreateDBInstanceCommand({
      DBInstanceIdentifier: `base-${place}`,
      DBInstanceClass: 'db.t3.micro',
      Engine: 'postgres',
      AllocatedStorage: 20,
      MasterUsername: 'owner',
      MasterUserPassword: 'not-a-real-one',
    }),
  );
  await new DynamoDBClient(at).send(
    new CreateTableCommand({
      TableName: `table-${place}`,
      AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
      BillingMode: 'PAY_PER_REQUEST',
    }),
  );
  await new EFSClient(at).send(new CreateFileSystemCommand({ CreationToken: place }));
};

/** A base here, with a replica there. */
const makeReplica = async (): Promise<void> => {
  const rds = new RDSClient(toMoto());
  await rds.send(
    new CreateDBInstanceCommand({
      DBInstanceIdentifier: 'copied',
      DBInstanceClass: 'db.t3.micro',
      Engine: 'postgres',
      AllocatedStorage: 20,
      MasterUsername: 'owner',
      MasterUserPassword: 'not-a-real-one',
    }),
  );
  await new RDSClient({ ...toMoto(), region: outside }).send(
    new CreateDBInstanceReadReplicaCommand({
      DBInstanceIdentifier: 'copy',
      SourceDBInstanceIdentifier: `arn:aws:rds:${region}:123456789012:db:copied`,
      DBInstanceClass: 'db.t3.micro',
    }),
  );
};

const makePlan = async (name: string, place: string): Promise<string> => {
  const vault = `arn:aws:backup:${place}:123456789012:backup-vault:vault`;
  const rule = { RuleName: 'daily', TargetBackupVaultName: 'vault' };
  const CopyActions = [{ DestinationBackupVaultArn: vault }];
  const made = await new BackupClient(toMoto()).send(
    new CreateBackupPlanCommand({
      BackupPlan: { BackupPlanName: name, Rules: [{ ...rule, CopyActions }] },
    }),
  );
  return made.BackupPlanArn ?? '';
};

/** Moto lists no BucketRegion, and knows no replica of a table: the first is unknown, the second passes. */
describe('where data rests in an emulated account', () => {
  let here: readonly AnyResource[];
  let there: readonly AnyResource[];
  let inside: string;
  let away: string;

  beforeAll(async () => {
    await emptyAccount();
    await makeStores(region);
    await makeStores(outside);
    await makeReplica();
    await new BackupClient(toMoto()).send(
      new CreateBackupVaultCommand({ BackupVaultName: 'vault' }),
    );
    inside = await makePlan('inside', 'eu-central-1');
    away = await makePlan('outside', outside);
    here = await collected(services);
    there = await collectedIn(outside, services);
  });

  it.each([
    ['aws.rds.instance-lies-in-the-european-union', `:db:base-`],
    ['aws.dynamodb.table-lies-in-the-european-union', `:table/table-`],
  ])('%s', (control, name) => {
    expect(verdictsOf(control, here, [`${name}${region}`])).toEqual({
      [`${name}${region}`]: 'pass',
    });
    expect(verdictsOf(control, there, [`${name}${outside}`])).toEqual({
      [`${name}${outside}`]: 'fail',
    });
  });

  const only = (resources: readonly AnyResource[], kind: AnyResource['kind']): string => {
    const [first, ...others] = resources.filter((one) => one.kind === kind);
    if (!first || others.length > 0) throw new Error(`${others.length + 1} of ${kind}`);
    return first.id;
  };

  it('holds a file system to its region', () => {
    const control = 'aws.efs.file-system-lies-in-the-european-union';
    const own = only(here, 'aws.efs.file-system');
    const other = only(there, 'aws.efs.file-system');
    expect(verdictsOf(control, here, [own])).toEqual({ [own]: 'pass' });
    expect(verdictsOf(control, there, [other])).toEqual({ [other]: 'fail' });
  });

  it('holds replicas and copies to it', () => {
    const replicas = 'aws.rds.instance-replicas-stay-in-the-european-union';
    expect(verdictsOf(replicas, here, [`:db:base-${region}`, ':db:copied'])).toEqual({
      [`:db:base-${region}`]: 'pass',
      ':db:copied': 'fail',
    });
    const tables = 'aws.dynamodb.table-replicas-stay-in-the-european-union';
    expect(verdictsOf(tables, here, [`:table/table-${region}`])).toEqual({
      [`:table/table-${region}`]: 'pass',
    });
    const plans = 'aws.backup.plan-copies-stay-in-the-european-union';
    expect(verdictsOf(plans, here, [inside, away])).toEqual({ [inside]: 'pass', [away]: 'fail' });
  });
});
