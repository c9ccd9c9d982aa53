import { Fn } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { z } from 'zod';
import { accept } from './accepted.ts';
import type { PlatformFunction } from './platform-function.ts';

type Grantee = Pick<PlatformFunction<z.ZodObject>, 'allow'>;
type NamedTable = { readonly tableArn: string };
type StateAction = 'GetItem' | 'PutItem' | 'UpdateItem' | 'DeleteItem' | 'Query';

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

type Folder = 'evidence' | 'reports' | 'seals';

/** Of the whole archive, for policies. Named, so that what the checks find in them has a readable name. */
export const archiveExport = 'Probant-ArchiveArn';

/** Objects have names that only their content gives: a function gets whole folders, and says why. */
export const allowObjects = (
  grantee: Construct & Grantee,
  actions: readonly ('GetObject' | 'PutObject')[],
  folders: readonly Folder[],
  reason: string,
): void => {
  grantee.allow({
    actions: actions.map((action) => `s3:${action}`),
    resources: folders.map((folder) => `${Fn.importValue(archiveExport)}/${folder}/*`),
  });
  for (const folder of folders) {
    accept(grantee, `AwsSolutions-IAM5[Resource::${archiveExport}/${folder}/*]`, reason);
  }
};

/** Without it S3 answers 403 where no object is, and "not there" cannot be told from "not allowed". */
export const allowListing = (grantee: Grantee): void =>
  grantee.allow({ actions: ['s3:ListBucket'], resources: [Fn.importValue(archiveExport)] });
