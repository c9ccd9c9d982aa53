export interface AwsSecurityhubFacts {
  readonly 'aws.securityhub.region': {
    readonly enabled: boolean;
    /** ARNs of the standards that are held against the region, neither failed nor on their way out. */
    readonly standards: readonly string[];
    readonly newControlsEnabled: boolean;
  };
}
