export interface AwsFsxFacts {
  readonly 'aws.fsx.file-system': {
    readonly type: 'WINDOWS' | 'LUSTRE' | 'ONTAP' | 'OPENZFS';
    /** As AWS spells it: `MULTI_AZ_1`, `SCRATCH_2`… */
    readonly deploymentType: string;
    /** 0: no automatic backup. */
    readonly backupRetentionDays: number;
    /** Derived from the deployment type. */
    readonly multiAz: boolean;
    /** Derived: what is lost when a file server fails, as the type `SCRATCH` means. */
    readonly scratch: boolean;
    /** Of Windows: accesses to files are recorded. */
    readonly auditsFileAccess: boolean;
  };
}
