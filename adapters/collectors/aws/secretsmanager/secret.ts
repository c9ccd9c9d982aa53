import type { SecretListEntry } from '@aws-sdk/client-secrets-manager';
import { foreignAccounts } from '#core/domain/derive/foreign-accounts.ts';
import { resourceOpenToAnyone } from '#core/domain/derive/resource-policy.ts';
import { type Fact, known, unread } from '#core/domain/fact.ts';
import { parsePolicy } from '#core/domain/policy/parse-document.ts';
import { collects } from '../collects.ts';
import { orDefault } from '../given.ts';
import { each } from '../listing.ts';
import { daysSince, type Place } from '../place.ts';
import { secretsmanager } from './service.ts';

const idleDays = (
  { LastAccessedDate, CreatedDate }: SecretListEntry,
  place: Place,
): Fact<number> => {
  // Left out for a secret that nobody ever read.
  const date = LastAccessedDate ?? CreatedDate;
  return date ? known(daysSince(place, date)) : unread('absent');
};

const isAwsKey = (key: string): boolean => key.endsWith('alias/aws/secretsmanager');

export const secret = collects(
  'aws.secretsmanager.secret',
  each(secretsmanager, 'ListSecrets', { MaxResults: 100 }, ({ SecretList }) => SecretList),
  ({ ARN }) => `${ARN}`,
)
  .relations(({ KmsKeyId }) =>
    KmsKeyId?.startsWith('arn:') ? [{ type: 'encrypted-with', to: KmsKeyId }] : [],
  )
  .facts({
    rotationEnabled: ({ RotationEnabled }) => orDefault(RotationEnabled, false),
    managedByService: ({ OwningService }) => known(OwningService !== undefined),
    rotationOverdueDays: ({ NextRotationDate }, place) =>
      NextRotationDate ? known(Math.max(0, daysSince(place, NextRotationDate))) : unread('absent'),
    idleDays,
    // Left out where the key of AWS is used.
    kmsKey: ({ KmsKeyId }) => known(!KmsKeyId || isAwsKey(KmsKeyId) ? null : KmsKeyId),
  })
  .read(secretsmanager, 'GetResourcePolicy', ({ ARN }) => ({ SecretId: ARN }), {
    policy: ({ ResourcePolicy }) => (ResourcePolicy ? parsePolicy(ResourcePolicy) : known(null)),
  })
  .derive('openToAnyone', ['policy'], ({ policy }, { account }) =>
    resourceOpenToAnyone(policy, account, { mayBeAnonymous: false }),
  )
  .derive('foreignAccounts', ['policy'], ({ policy }, { account }) =>
    foreignAccounts(policy, account),
  );
