import {
  ApplicationAutoScalingClient,
  PutScalingPolicyCommand,
  RegisterScalableTargetCommand,
} from '@aws-sdk/client-application-auto-scaling';
import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DynamoDBClient,
  PutResourcePolicyCommand,
  UpdateContinuousBackupsCommand,
} from '@aws-sdk/client-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyResource } from '#core/domain/resource.ts';
import { collected, emptyAccount, toMoto, verdictsOf } from './moto-account.ts';

const dynamodb = () => new DynamoDBClient(toMoto());

const makeTable = async (
  TableName: string,
  settings: Partial<CreateTableCommandInput>,
): Promise<string> => {
  const { TableDescription } = await dynamodb().send(
    new CreateTableCommand({
      TableName,
      KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
      AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
      BillingMode: 'PAY_PER_REQUEST',
      ...settings,
    }),
  );
  return TableDescription?.TableArn ?? '';
};

const allow = async (ResourceArn: string, principal: string): Promise<void> => {
  const statement = {
    Sid: 'Read',
    Effect: 'Allow',
    Principal: { AWS: principal },
    Action: 'dynamodb:GetItem',
    Resource: ResourceArn,
  };
  const Policy = JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
  await dynamodb().send(new PutResourcePolicyCommand({ ResourceArn, Policy }));
};

/** Of capacities that are set; a table on demand has none. */
const provisioned = {
  BillingMode: 'PROVISIONED',
  ProvisionedThroughput: { ReadCapacityUnits: 5, WriteCapacityUnits: 5 },
} as const;

const scale = async (table: string, capacity: 'Read' | 'Write'): Promise<void> => {
  const scaling = new ApplicationAutoScalingClient(toMoto());
  const target = {
    ServiceNamespace: 'dynamodb',
    ResourceId: `table/${table}`,
    ScalableDimension: `dynamodb:table:${capacity}CapacityUnits`,
  } as const;
  await scaling.send(
    new RegisterScalableTargetCommand({ ...target, MinCapacity: 5, MaxCapacity: 50 }),
  );
  await scaling.send(
    new PutScalingPolicyCommand({
      ...target,
      PolicyName: capacity,
      PolicyType: 'TargetTrackingScaling',
      TargetTrackingScalingPolicyConfiguration: {
        TargetValue: 70,
        PredefinedMetricSpecification: {
          PredefinedMetricType: `DynamoDB${capacity}CapacityUtilization`,
        },
      },
    }),
  );
};

const makeProvisionedTables = async (): Promise<void> => {
  await makeTable('scaled', provisioned);
  await makeTable('fixed', provisioned);
  await scale('scaled', 'Read');
  await scale('scaled', 'Write');
  await scale('fixed', 'Read');
};

const makeTables = async (): Promise<void> => {
  await makeTable('good', { DeletionProtectionEnabled: true, SSESpecification: { Enabled: true } });
  await dynamodb().send(
    new UpdateContinuousBackupsCommand({
      TableName: 'good',
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
    }),
  );
  await allow(await makeTable('bad', { DeletionProtectionEnabled: false }), '*');
  await allow(await makeTable('foreign', {}), '444455556666');
};

describe('DynamoDB in an emulated account', () => {
  let resources: readonly AnyResource[];

  beforeAll(async () => {
    await emptyAccount();
    await makeTables();
    await makeProvisionedTables();
    resources = await collected(['dynamodb']);
  });

  it.each([
    ['aws.dynamodb.table-has-point-in-time-recovery', { good: 'pass', bad: 'fail' }],
    ['aws.dynamodb.table-is-protected-from-deletion', { good: 'pass', bad: 'fail' }],
    ['aws.dynamodb.table-is-encrypted-with-kms', { good: 'pass', bad: 'fail' }],
    ['aws.dynamodb.table-is-not-open-to-anyone', { good: 'pass', bad: 'fail', foreign: 'pass' }],
    ['aws.dynamodb.table-names-no-foreign-account', { good: 'pass', foreign: 'fail' }],
    [
      'aws.dynamodb.table-capacity-scales-by-itself',
      { scaled: 'pass', fixed: 'fail', good: 'not-applicable' },
    ],
  ])('%s', (control, expected) => {
    expect(verdictsOf(control, resources, Object.keys(expected))).toEqual(expected);
  });
});
