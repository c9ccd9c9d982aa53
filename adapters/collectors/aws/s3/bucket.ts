import type { Bucket } from '@aws-sdk/client-s3';
import { bucketAccess } from '#core/domain/derive/bucket-access.ts';
import { foreignAccounts } from '#core/domain/derive/foreign-accounts.ts';
import { bucketRefusesPlainHttp } from '#core/domain/derive/plain-http.ts';
import { blocksAllPublicAccess } from '#core/domain/derive/public-access-block.ts';
import { known } from '#core/domain/fact.ts';
import { parsePolicy } from '#core/domain/policy/parse-document.ts';
import { collects } from '../collects.ts';
import { given, oneOfThose } from '../given.ts';
import { each } from '../listing.ts';
import type { Place } from '../place.ts';
import {
  abortsIncompleteUploads,
  countEnabled,
  expiresOldVersions,
  grantsOf,
  methodsForEveryOrigin,
  namedKeyOf,
  notifiesEvents,
} from './bucket-settings.ts';
import { accountBlock, blockOf } from './public-access-block.ts';
import { s3 } from './service.ts';

const bucketArn = ({ Name }: Bucket, { partition }: Place): string =>
  `arn:${partition}:s3:::${Name}`;

const named = ({ Name }: Bucket) => ({ Bucket: Name });

export const bucket = collects(
  'aws.s3.bucket',
  each(s3, 'ListBuckets', { MaxBuckets: 1000 }, ({ Buckets }) => Buckets),
  bucketArn,
)
  .inRegion(({ BucketRegion }, { region }) => BucketRegion ?? region)
  .facts({ region: ({ BucketRegion }) => given(BucketRegion) })
  .join({ accountBlock }, { accountPublicAccessBlock: ({ accountBlock: block }) => block })
  .read(
    s3,
    'GetPublicAccessBlock',
    named,
    {
      publicAccessBlock: ({ PublicAccessBlockConfiguration }) =>
        blockOf(PublicAccessBlockConfiguration),
    },
    { NoSuchPublicAccessBlockConfiguration: { publicAccessBlock: null } },
  )
  .read(
    s3,
    'GetBucketPolicy',
    named,
    { policy: ({ Policy }) => parsePolicy(Policy) },
    { NoSuchBucketPolicy: { policy: null } },
  )
  .read(s3, 'GetBucketAcl', named, {
    acl: ({ Grants }) => grantsOf(Grants),
  })
  .read(
    s3,
    'GetBucketOwnershipControls',
    named,
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
  )
  .derive(
    'blocksAllPublicAccess',
    ['accountPublicAccessBlock', 'publicAccessBlock'],
    ({ accountPublicAccessBlock, publicAccessBlock }) =>
      blocksAllPublicAccess([accountPublicAccessBlock, publicAccessBlock]),
  )
  .derive('refusesPlainHttp', ['policy'], ({ policy }, place, item) =>
    bucketRefusesPlainHttp(policy, bucketArn(item, place)),
  )
  .derive('foreignAccounts', ['policy'], ({ policy }, { account }) =>
    foreignAccounts(policy, account),
  )
  .read(s3, 'GetBucketVersioning', named, {
    // Both are left out of the answer where they were never configured.
    versioning: ({ Status = 'never' }) => oneOfThose(Status, ['Enabled', 'Suspended', 'never']),
    mfaDelete: ({ MFADelete }) => known(MFADelete === 'Enabled'),
  })
  .read(s3, 'GetBucketLogging', named, {
    // Left out where access is not logged.
    logBucket: ({ LoggingEnabled }) => known(LoggingEnabled?.TargetBucket ?? null),
  })
  .read(
    s3,
    'GetBucketEncryption',
    named,
    {
      kmsKey: ({ ServerSideEncryptionConfiguration }) =>
        namedKeyOf(ServerSideEncryptionConfiguration?.Rules),
    },
    { ServerSideEncryptionConfigurationNotFoundError: { kmsKey: null } },
  )
  .read(
    s3,
    'GetObjectLockConfiguration',
    named,
    {
      objectLock: ({ ObjectLockConfiguration }) =>
        known(ObjectLockConfiguration?.ObjectLockEnabled === 'Enabled'),
    },
    { ObjectLockConfigurationNotFoundError: { objectLock: false } },
  )
  .read(
    s3,
    'GetBucketLifecycleConfiguration',
    named,
    {
      enabledLifecycleRules: ({ Rules }) => countEnabled(Rules),
      abortsIncompleteUploads: ({ Rules }) => abortsIncompleteUploads(Rules),
      expiresOldVersions: ({ Rules }) => expiresOldVersions(Rules),
    },
    {
      NoSuchLifecycleConfiguration: {
        enabledLifecycleRules: 0,
        abortsIncompleteUploads: false,
        expiresOldVersions: false,
      },
    },
  )
  .read(
    s3,
    'GetBucketReplication',
    named,
    {
      enabledReplicationRules: ({ ReplicationConfiguration }) =>
        countEnabled(ReplicationConfiguration?.Rules),
    },
    { ReplicationConfigurationNotFoundError: { enabledReplicationRules: 0 } },
  )
  .read(
    s3,
    'GetBucketWebsite',
    named,
    { website: () => known(true) },
    { NoSuchWebsiteConfiguration: { website: false } },
  )
  .read(
    s3,
    'GetBucketCors',
    named,
    { methodsForEveryOrigin: ({ CORSRules }) => methodsForEveryOrigin(CORSRules) },
    { NoSuchCORSConfiguration: { methodsForEveryOrigin: [] } },
  )
  .read(s3, 'GetBucketNotificationConfiguration', named, { notifiesEvents });
