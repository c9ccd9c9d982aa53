import { foreignAccounts } from '#core/domain/derive/foreign-accounts.ts';
import { resourceOpenToAnyone } from '#core/domain/derive/resource-policy.ts';
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

export const table = collects(
  'aws.dynamodb.table',
  each(dynamodb, 'ListTables', {}, ({ TableNames }) => TableNames),
  arnOfTable,
)
  .read(dynamodb, 'DescribeTable', (TableName) => ({ TableName }), {
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
