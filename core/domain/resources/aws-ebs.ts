/** One of the CreateVolumePermissions of DescribeSnapshotAttribute. */
export type CreateVolumePermission = { readonly group: 'all' } | { readonly userId: string };

/** GetSnapshotBlockPublicAccessState, of the account in the region. */
export type SnapshotBlock = 'block-all-sharing' | 'block-new-sharing' | 'unblocked';

export interface AwsEbsFacts {
  readonly 'aws.ec2.snapshot': {
    readonly createVolumePermissions: readonly CreateVolumePermission[];
    readonly blockPublicAccess: SnapshotBlock;
    /** Derived. */
    readonly sharedWithEveryone: boolean;
  };
}
