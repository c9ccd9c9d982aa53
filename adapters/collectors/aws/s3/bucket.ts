import type { Grant, PublicAccessBlockConfiguration } from '@aws-sdk/client-s3';
import { bucketAccess } from '#core/domain/derive/bucket-access.ts';
import { type Fact, known, unread } from '#core/domain/fact.ts';
import { parsePolicy } from '#core/domain/policy/parse-document.ts';
import type { AclGrant, PublicAccessBlock } from '#core/domain/resources/aws-s3.ts';
import { collects } from '../collects.ts';
import { oneOfThose } from '../given.ts';
import { each } from '../listing.ts';
import { answerTo } from '../lookup.ts';
import { s3, s3control } from './service.ts';

/** A setting that was never set is false, as the API documents. */
const blockOf = (answer: PublicAccessBlockConfiguration | undefined): Fact<PublicAccessBlock> =>
  answer
    ? known({
        blockPublicAcls: answer.BlockPublicAcls ?? false,
        ignorePublicAcls: answer.IgnorePublicAcls ?? false,
        blockPublicPolicy: answer.BlockPublicPolicy ?? false,
        restrictPublicBuckets: answer.RestrictPublicBuckets ?? false,
      })
    : unread('absent');

const permissions = ['FULL_CONTROL', 'WRITE', 'WRITE_ACP', 'READ', 'READ_ACP'] as const;

const grantsOf = (answers: readonly Grant[] | undefined): Fact<readonly AclGrant[]> => {
  const grants = (answers ?? []).map(({ Grantee, Permission }) => ({
    uri: Grantee?.URI ?? null,
    permission: oneOfThose(Permission, permissions),
  }));
  const read = grants.flatMap(({ uri, permission }) =>
    permission.known ? [{ uri, permission: permission.value }] : [],
  );
  return answers && read.length === grants.length ? known(read) : unread('absent');
};

const accountBlock = answerTo(
  s3control,
  'GetPublicAccessBlock',
  ({ account }) => ({ AccountId: account }),
  ({ PublicAccessBlockConfiguration }) => blockOf(PublicAccessBlockConfiguration),
  { NoSuchPublicAccessBlockConfiguration: null },
);

export const bucket = collects(
  'aws.s3.bucket',
  each(s3, 'ListBuckets', { MaxBuckets: 1000 }, ({ Buckets }) => Buckets),
  ({ Name }, { partition }) => `arn:${partition}:s3:::${Name}`,
)
  .inRegion(({ BucketRegion }, { region }) => BucketRegion ?? region)
  .join({ accountBlock }, { accountPublicAccessBlock: ({ accountBlock: block }) => block })
  .read(
    s3,
    'GetPublicAccessBlock',
    ({ Name }) => ({ Bucket: Name }),
    {
      publicAccessBlock: ({ PublicAccessBlockConfiguration }) =>
        blockOf(PublicAccessBlockConfiguration),
    },
    { NoSuchPublicAccessBlockConfiguration: { publicAccessBlock: null } },
  )
  .read(
    s3,
    'GetBucketPolicy',
    ({ Name }) => ({ Bucket: Name }),
    { policy: ({ Policy }) => parsePolicy(Policy) },
    { NoSuchBucketPolicy: { policy: null } },
  )
  .read(s3, 'GetBucketAcl', ({ Name }) => ({ Bucket: Name }), {
    acl: ({ Grants }) => grantsOf(Grants),
  })
  .read(
    s3,
    'GetBucketOwnershipControls',
    ({ Name }) => ({ Bucket: Name }),
    {
      objectOwnership: ({ OwnershipControls }) =>
        oneOfThose(OwnershipControls?.Rules?.[0]?.ObjectOwnership, [
          'BucketOwnerEnforced',
          'BucketOwnerPreferred',
          'ObjectWriter',
        ]),
    },
    { OwnershipControlsNotFoundError: { objectOwnership: null } },
  )
  .derive(
    'publicAccess',
    ['accountPublicAccessBlock', 'publicAccessBlock', 'policy', 'acl', 'objectOwnership'],
    bucketAccess,
  );
