import type { PolicyDocument } from '../policy/document.ts';

export interface AwsEfsFacts {
  readonly 'aws.efs.file-system': {
    readonly region: string;
    readonly encrypted: boolean;
    /** AWS Backup takes it every day, by DescribeBackupPolicy. */
    readonly automaticBackups: boolean;
    /** Its storage class keeps it in one Availability Zone alone. */
    readonly oneZone: boolean;
    /** Null: PolicyNotFound, and whoever reaches a mount target mounts it. */
    readonly policy: PolicyDocument | null;
    /** Derived: a client without an IAM identity mounts it. */
    readonly mountableByAnyone: boolean;
  };
  readonly 'aws.efs.access-point': {
    /** What its clients see as `/`; without one, the root of the file system. */
    readonly rootDirectory: string;
    /** Clients act as a POSIX user that they do not choose. */
    readonly enforcesUser: boolean;
  };
}
