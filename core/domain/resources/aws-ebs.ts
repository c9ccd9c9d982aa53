/** One of the CreateVolumePermissions of DescribeSnapshotAttribute. */
export type CreateVolumePermission = { readonly group: 'all' } | { readonly userId: string };

/** GetSnapshotBlockPublicAccessState, of the account in the region. */
export type SnapshotBlock = 'block-all-sharing' | 'block-new-sharing' | 'unblocked';

export type VolumeType = 'gp2' | 'gp3' | 'io1' | 'io2' | 'sc1' | 'st1' | 'standard';

export interface AwsEbsFacts {
  readonly 'aws.ec2.volume': {
    readonly isEncrypted: boolean;
    readonly state: 'available' | 'creating' | 'deleting' | 'error' | 'in-use';
    readonly type: VolumeType;
    /** Some snapshot of it, complete, was begun within the week before the collection. */
    readonly hasSnapshotOfTheWeek: boolean;
  };
  /** One of the account. */
  readonly 'aws.ec2.snapshot': {
    readonly createVolumePermissions: readonly CreateVolumePermission[];
    readonly blockPublicAccess: SnapshotBlock;
    /** Derived. */
    readonly sharedWithEveryone: boolean;
    readonly isEncrypted: boolean;
    readonly ageDays: number;
    /** An image of the account is made of it. */
    readonly isOfImage: boolean;
  };
}
