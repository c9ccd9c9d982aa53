export interface AwsRedshiftFacts {
  readonly 'aws.redshift.cluster': {
    readonly publiclyAccessible: boolean;
    readonly encrypted: boolean;
    /** COPY and UNLOAD go through the VPC, where flow logs and endpoint policies see them. */
    readonly enhancedVpcRouting: boolean;
    readonly allowVersionUpgrade: boolean;
    /** 0: no automated snapshot. */
    readonly snapshotRetentionDays: number;
    readonly administratorName: string;
    /** To S3 or CloudWatch Logs, by DescribeLoggingStatus. */
    readonly auditLogging: boolean;
    /** The parameter `require_ssl` of its parameter group. */
    readonly tlsRequired: boolean;
  };
}
