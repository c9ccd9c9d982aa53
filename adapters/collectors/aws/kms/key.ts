import { foreignAccounts } from '#core/domain/derive/foreign-accounts.ts';
import { keyOpenToAnyone } from '#core/domain/derive/key-policy.ts';
import { known, unread } from '#core/domain/fact.ts';
import { parsePolicy } from '#core/domain/policy/parse-document.ts';
import { collects } from '../collects.ts';
import { given, oneOfThose } from '../given.ts';
import { each, only, within } from '../listing.ts';
import { daysSince } from '../place.ts';
import { kms } from './service.ts';

const described = within(
  each(kms, 'ListKeys', { Limit: 1000 }, ({ Keys }) => Keys),
  ({ KeyArn }) => `${KeyArn}`,
  kms,
  'DescribeKey',
  ({ KeyArn }) => ({ KeyId: KeyArn }),
  ({ KeyMetadata }) => (KeyMetadata ? [KeyMetadata] : []),
);

// The policy, the rotation and the life of the others are decided by AWS.
const managedByCustomer = only(described, ({ item }) => item.KeyManager !== 'AWS');

type Key = { readonly item: { readonly KeyId: string | undefined } };

const named = ({ item }: Key) => ({ KeyId: item.KeyId });

export const key = collects('aws.kms.key', managedByCustomer, ({ item }) => `${item.Arn}`)
  .facts({
    state: ({ item }) =>
      oneOfThose(item.KeyState, [
        'Creating',
        'Enabled',
        'Disabled',
        'PendingDeletion',
        'PendingImport',
        'PendingReplicaDeletion',
        'Unavailable',
        'Updating',
      ]),
    keySpec: ({ item }) => given(item.KeySpec),
    origin: ({ item }) =>
      oneOfThose(item.Origin, ['AWS_KMS', 'EXTERNAL', 'AWS_CLOUDHSM', 'EXTERNAL_KEY_STORE']),
    // Present only where key material was imported, and expires.
    materialExpires: ({ item }) => known(item.ExpirationModel === 'KEY_MATERIAL_EXPIRES'),
  })
  .read(kms, 'GetKeyPolicy', (one) => ({ ...named(one), PolicyName: 'default' }), {
    policy: ({ Policy }) => parsePolicy(Policy),
  })
  .read(
    kms,
    'GetKeyRotationStatus',
    named,
    { rotationEnabled: ({ KeyRotationEnabled }) => given(KeyRotationEnabled) },
    { UnsupportedOperationException: { rotationEnabled: false } },
  )
  .read(kms, 'GetKeyLastUsage', named, {
    idleDays: ({ KeyLastUsage, TrackingStartDate }, _, place) => {
      const date = KeyLastUsage?.Timestamp ?? TrackingStartDate;
      return date ? known(daysSince(place, date)) : unread('absent');
    },
  })
  .derive('openToAnyone', ['policy'], ({ policy }, { account }) => keyOpenToAnyone(policy, account))
  .derive('foreignAccounts', ['policy'], ({ policy }, { account }) =>
    foreignAccounts(policy, account),
  );
