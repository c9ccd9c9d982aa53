export interface AwsGuarddutyFacts {
  readonly 'aws.guardduty.region': {
    readonly enabled: boolean;
    readonly s3Protection: boolean;
    /** Audit logs of Kubernetes. */
    readonly eksProtection: boolean;
    readonly rdsProtection: boolean;
    readonly lambdaProtection: boolean;
    /** Volumes of EC2 instances are searched when something is found. */
    readonly malwareProtection: boolean;
    readonly runtimeMonitoring: boolean;
    /** Not archived, of severity 7 or more: high and critical. */
    readonly openHighFindings: number;
  };
}
