import type { PolicyDocument } from '../policy/document.ts';
import type { Opening } from '../policy/openings.ts';

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

/** `never`: GetBucketVersioning answers no status. */
export type Versioning = 'Enabled' | 'Suspended' | 'never';

/** What anyone at all can do with a bucket, from the least to the worst. */
export type BucketAccess = 'private' | 'public-list' | 'public-read' | 'public-write';

export interface AwsS3Facts {
  readonly 'aws.s3.bucket': {
    readonly region: string;
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
    /** Derived: each of the four settings is on, for the account or for the bucket. */
    readonly blocksAllPublicAccess: boolean;
    /** Derived. */
    readonly refusesPlainHttp: boolean;
    /** Derived: ids of other accounts that the policy lets in. */
    readonly foreignAccounts: readonly string[];
    readonly versioning: Versioning;
    /** False where it was never configured. */
    readonly mfaDelete: boolean;
    /** Null: access is not logged. */
    readonly logBucket: string | null;
    /** Null: no key is named, so that Amazon S3 uses its own, or aws/s3. */
    readonly kmsKey: string | null;
    readonly objectLock: boolean;
    readonly enabledLifecycleRules: number;
    /** Whether a rule on the whole bucket removes the parts of uploads that nobody completed. */
    readonly abortsIncompleteUploads: boolean;
    readonly expiresOldVersions: boolean;
    readonly enabledReplicationRules: number;
    readonly website: boolean;
    /** HTTP methods that the CORS rules allow pages of every origin. */
    readonly methodsForEveryOrigin: readonly string[];
    readonly notifiesEvents: boolean;
  };
  /** What the account sets once for all its buckets. */
  readonly 'aws.s3.account-settings': {
    /** Null: NoSuchPublicAccessBlockConfiguration. */
    readonly publicAccessBlock: PublicAccessBlock | null;
    /** Derived. */
    readonly blocksAllPublicAccess: boolean;
  };
  readonly 'aws.s3.access-point': {
    /** Null: NoSuchPublicAccessBlockConfiguration. */
    readonly accountPublicAccessBlock: PublicAccessBlock | null;
    readonly publicAccessBlock: PublicAccessBlock | null;
    /** Null: NoSuchAccessPointPolicy. */
    readonly policy: PolicyDocument | null;
    /** Derived: each of the four settings is on, for the account or for the access point. */
    readonly blocksAllPublicAccess: boolean;
    /** Derived: what its policy lets anyone do. */
    readonly openToAnyone: readonly Opening[];
  };
}
