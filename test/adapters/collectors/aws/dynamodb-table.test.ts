import { describe, expect, it } from 'vitest';
import { table } from '#adapters/collectors/aws/dynamodb/table.ts';
import { known, unread } from '#core/domain/fact.ts';
import { factsFound } from './scripted-account.ts';

const policy = (ResourceId: string, ScalableDimension: string) => ({
  ResourceId,
  ScalableDimension,
});

describe('a table of DynamoDB', () => {
  const factsOf = async (Table: object, scaling: object | string) => {
    const found = await factsFound(table, {
      ListTables: { TableNames: ['orders'] },
      DescribeTable: { Table },
      DescribeScalingPolicies: scaling,
    });
    return Object.values(found)[0] ?? {};
  };

  it('is provisioned where it was never on demand', async () => {
    const { billingMode } = await factsOf({}, {});
    expect(billingMode).toEqual(known('PROVISIONED'));
    const summary = { BillingModeSummary: { BillingMode: 'PAY_PER_REQUEST' } };
    expect((await factsOf(summary, {}))['billingMode']).toEqual(known('PAY_PER_REQUEST'));
  });

  it('scales the capacities of its own that a policy names', async () => {
    const ScalingPolicies = [
      policy('table/orders', 'dynamodb:table:WriteCapacityUnits'),
      policy('table/orders/index/by-day', 'dynamodb:index:ReadCapacityUnits'),
      policy('table/invoices', 'dynamodb:table:ReadCapacityUnits'),
    ];
    const scaled = async (answer: object | string) =>
      (await factsOf({}, answer))['scaledCapacities'];
    expect(await scaled({ ScalingPolicies })).toEqual(known(['write']));
    expect(await scaled({})).toEqual(known([]));
    expect(await scaled('Denied')).toEqual(unread('denied'));
  });

  it('has its replicas where the API names them, and none where it is no global table', async () => {
    const outside = async (Table: object) =>
      (await factsOf(Table, {}))['replicaRegionsOutsideUnion'];
    const Replicas = ['us-east-1', 'eu-west-1', 'eu-west-2'].map((RegionName) => ({ RegionName }));
    const GlobalTableVersion = '2019.11.21';
    expect(await outside({ GlobalTableVersion, Replicas })).toEqual(
      known(['eu-west-2', 'us-east-1']),
    );
    expect(await outside({})).toEqual(known([]));
    expect(await outside({ GlobalTableVersion })).toEqual(unread('absent'));
  });
});
