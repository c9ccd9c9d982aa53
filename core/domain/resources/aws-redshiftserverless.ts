export interface AwsRedshiftserverlessFacts {
  readonly 'aws.redshiftserverless.workgroup': {
    readonly publiclyAccessible: boolean;
    readonly enhancedVpcRouting: boolean;
    /** The parameter `require_ssl`. */
    readonly tlsRequired: boolean;
  };
  readonly 'aws.redshiftserverless.namespace': {
    /** `userlog`, `connectionlog`, `useractivitylog`; the answer leaves an empty list out. */
    readonly exportedLogs: readonly string[];
    /** AWS Secrets Manager keeps and turns the password of its administrator. */
    readonly administratorPasswordManaged: boolean;
  };
}
