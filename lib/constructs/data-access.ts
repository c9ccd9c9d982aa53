import { Fn } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { z } from 'zod';
import { accept } from './accepted.ts';
import type { PlatformFunction } from './platform-function.ts';

type Grantee = Pick<PlatformFunction<z.ZodObject>, 'allow'>;
type NamedTable = { readonly tableArn: string };
type StateAction = 'GetItem' | 'PutItem' | 'UpdateItem' | 'DeleteItem' | 'BatchWriteItem' | 'Query';

/** Actions on `state`, perhaps only on partitions whose key looks like one of these. */
export const allowState = (
  grantee: Grantee,
  table: NamedTable,
  actions: readonly StateAction[],
  partitions: readonly string[] = [],
): void => {
  grantee.allow({
    actions: actions.map((action) => `dynamodb:${action}`),
    resources: [table.tableArn],
    ...(partitions.length > 0
      ? { conditions: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': partitions } } }
      : {}),
  });
};

/** Entries are added, never read or changed: nobody gets more than this on the trail. */
export const allowTrail = (grantee: Grantee, trail: NamedTable): void =>
  grantee.allow({ actions: ['dynamodb:PutItem'], resources: [trail.tableArn] });

/** A bucket in policies, and what the checks call its ARN when they find a wildcard after it. */
export interface NamedBucket {
  readonly arn: string;
  readonly called: string;
}

/** Objects have names that only their content gives: a function gets whole folders, and says why. */
const allowFolders = (
  grantee: Construct & Grantee,
  { arn, called }: NamedBucket,
  actions: readonly string[],
  folders: readonly string[],
  reason: string,
): void => {
  grantee.allow({
    actions: actions.map((action) => `s3:${action}`),
    resources: folders.map((folder) => `${arn}/${folder}/*`),
  });
  for (const folder of folders) {
    accept(grantee, `AwsSolutions-IAM5[Resource::${called}/${folder}/*]`, reason);
  }
};

/** Of the whole archive, for policies. Named, so that what the checks find in them has a readable name. */
export const archiveExport = 'Probant-ArchiveArn';

export const allowObjects = (
  grantee: Construct & Grantee,
  actions: readonly ('GetObject' | 'PutObject')[],
  folders: readonly ('evidence' | 'reports' | 'seals')[],
  reason: string,
): void => {
  const archive = { arn: Fn.importValue(archiveExport), called: archiveExport };
  allowFolders(grantee, archive, actions, folders, reason);
};

const allowListingOf = (grantee: Grantee, bucketArn: string): void =>
  grantee.allow({ actions: ['s3:ListBucket'], resources: [bucketArn] });

/** Without it S3 answers 403 where no object is, and "not there" cannot be told from "not allowed". */
export const allowListing = (grantee: Grantee): void =>
  allowListingOf(grantee, Fn.importValue(archiveExport));

export const snapshotsExport = 'Probant-SnapshotsArn';

/** What audits collect and find, for stacks other than the one that holds it. */
export const snapshotsElsewhere = (): NamedBucket => ({
  arn: Fn.importValue(snapshotsExport),
  called: snapshotsExport,
});

export const allowSnapshots = (
  grantee: Construct & Grantee,
  snapshots: NamedBucket,
  actions: readonly ('GetObject' | 'PutObject' | 'DeleteObject')[],
): void => {
  const reason = 'Objects of audits are named by account, audit and moment.';
  allowFolders(grantee, snapshots, actions, ['audits'], reason);
  allowListingOf(grantee, snapshots.arn);
};
