export interface AwsMemorydbFacts {
  readonly 'aws.memorydb.cluster': {
    readonly tls: boolean;
    /** Of its access control list; `open-access` asks nobody for a password. */
    readonly accessControlList: string;
    /** 0: no automatic snapshot. */
    readonly snapshotRetentionDays: number;
    readonly autoMinorVersionUpgrade: boolean;
    readonly multiAz: boolean;
  };
}
