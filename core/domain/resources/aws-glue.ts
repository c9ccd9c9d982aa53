import type { PolicyDocument } from '../policy/document.ts';
import type { Opening } from '../policy/openings.ts';
import type { Privilege } from '../policy/privilege.ts';

export interface AwsGlueFacts {
  /** The Data Catalog of the account in a region. */
  readonly 'aws.glue.catalog': {
    readonly databases: number;
    readonly connections: number;
    readonly metadataEncrypted: boolean;
    readonly connectionPasswordsEncrypted: boolean;
    /** Null: GetResourcePolicy answers EntityNotFoundException. */
    readonly policy: PolicyDocument | null;
    /** Derived. */
    readonly openToAnyone: readonly Opening[];
  };
  readonly 'aws.glue.connection': {
    /** As AWS spells it: `JDBC`, `NETWORK`, `KAFKA`… */
    readonly type: string;
    /** JDBC_ENFORCE_SSL; the API reference says false where it is left out. */
    readonly enforcesTls: boolean;
  };
  readonly 'aws.glue.security-configuration': {
    readonly encryptsS3: boolean;
    readonly encryptsLogs: boolean;
    readonly encryptsBookmarks: boolean;
  };
  readonly 'aws.glue.job': {
    /** It runs under a security configuration. */
    readonly securityConfigured: boolean;
    readonly continuousLogging: boolean;
    /** Names of arguments whose value is a secret in clear. */
    readonly plainSecrets: readonly string[];
    /** A job keeps a name or an ARN: of a role that is named, the ARN that it has without a path. */
    readonly roleArn: string;
    /** Derived from the policies of that role. */
    readonly rolePrivilege: Privilege;
  };
}
