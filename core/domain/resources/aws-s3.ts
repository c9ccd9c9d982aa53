import type { PolicyDocument } from '../policy/document.ts';

/** GetPublicAccessBlock, of an account or of a bucket. A setting that was never set is false. */
export interface PublicAccessBlock {
  readonly blockPublicAcls: boolean;
  readonly ignorePublicAcls: boolean;
  readonly blockPublicPolicy: boolean;
  readonly restrictPublicBuckets: boolean;
}

/** A grant of GetBucketAcl. `uri`: the URI of a group; null where a person or an account is named. */
export interface AclGrant {
  readonly uri: string | null;
  readonly permission: 'FULL_CONTROL' | 'WRITE' | 'WRITE_ACP' | 'READ' | 'READ_ACP';
}

export type ObjectOwnership = 'BucketOwnerEnforced' | 'BucketOwnerPreferred' | 'ObjectWriter';

/** What anyone at all can do with a bucket, from the least to the worst. */
export type BucketAccess = 'private' | 'public-list' | 'public-read' | 'public-write';

export interface AwsS3Facts {
  readonly 'aws.s3.bucket': {
    /** Null: NoSuchPublicAccessBlockConfiguration. */
    readonly accountPublicAccessBlock: PublicAccessBlock | null;
    readonly publicAccessBlock: PublicAccessBlock | null;
    /** Null: NoSuchBucketPolicy. */
    readonly policy: PolicyDocument | null;
    readonly acl: readonly AclGrant[];
    /** Null: OwnershipControlsNotFoundError, and lists of access are then in force. */
    readonly objectOwnership: ObjectOwnership | null;
    /** Derived. */
    readonly publicAccess: BucketAccess;
  };
}
