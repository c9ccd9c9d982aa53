import type { TableDescription } from '@aws-sdk/client-dynamodb';
import { foreignAccounts } from '#core/domain/derive/foreign-accounts.ts';
import { resourceOpenToAnyone } from '#core/domain/derive/resource-policy.ts';
import { outsideUnion } from '#core/domain/derive/union-regions.ts';
import { derived, known, unread } from '#core/domain/fact.ts';
import { parsePolicy } from '#core/domain/policy/parse-document.ts';
import { collects } from '../collects.ts';
import { given, oneOfThose, whetherIs } from '../given.ts';
import { each } from '../listing.ts';
import { arnOf, type Place } from '../place.ts';
import { scaledCapacities, scalingPolicies } from './scaled-capacities.ts';
import { dynamodb } from './service.ts';

const arnOfTable = (name: string, place: Place): string =>
  arnOf(place, 'dynamodb', `table/${name}`);

/** The version of global tables is told of a table that is replicated, and of no other. */
const replicasOf = (table: TableDescription | undefined) =>
  table && table.GlobalTableVersion === undefined
    ? known(table.Replicas ?? [])
    : given(table?.Replicas);

export const table = collects(
  'aws.dynamodb.table',
  each(dynamodb, 'ListTables', {}, ({ TableNames }) => TableNames),
  arnOfTable,
)
  .facts({ region: (_, { region }) => known(region) })
  .read(dynamodb, 'DescribeTable', (TableName) => ({ TableName }), {
    replicaRegionsOutsideUnion: ({ Table }) =>
      derived({ replicas: replicasOf(Table) }, ({ replicas }) =>
        outsideUnion(replicas.flatMap(({ RegionName }) => RegionName ?? [])),
      ),
    deletionProtection: ({ Table }) => given(Table?.DeletionProtectionEnabled),
    encryptedWithKms: ({ Table }) =>
      Table ? known(Table.SSEDescription?.Status === 'ENABLED') : unread('absent'),
    // A table that never was on demand may have no summary, as the API documents.
    billingMode: ({ Table }) =>
      oneOfThose(Table && (Table.BillingModeSummary?.BillingMode ?? 'PROVISIONED'), [
        'PROVISIONED',
        'PAY_PER_REQUEST',
      ]),
  })
  .read(dynamodb, 'DescribeContinuousBackups', (TableName) => ({ TableName }), {
    pointInTimeRecovery: ({ ContinuousBackupsDescription: backups }) =>
      whetherIs(backups?.PointInTimeRecoveryDescription?.PointInTimeRecoveryStatus, 'ENABLED'),
  })
  .read(
    dynamodb,
    'GetResourcePolicy',
    (name, place) => ({ ResourceArn: arnOfTable(name, place) }),
    { policy: ({ Policy }) => parsePolicy(Policy) },
    { PolicyNotFoundException: { policy: null } },
  )
  .join(
    { scalingPolicies },
    {
      scaledCapacities: ({ scalingPolicies: policies }, name) =>
        derived({ policies }, (read) => scaledCapacities(read.policies, name)),
    },
  )
  .derive('openToAnyone', ['policy'], ({ policy }, { account }) =>
    resourceOpenToAnyone(policy, account, { mayBeAnonymous: false }),
  )
  .derive('foreignAccounts', ['policy'], ({ policy }, { account }) =>
    foreignAccounts(policy, account),
  );
