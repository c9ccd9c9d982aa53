export interface AwsInspector2Facts {
  readonly 'aws.inspector2.region': {
    readonly ec2Scanned: boolean;
    readonly ecrScanned: boolean;
    readonly lambdaScanned: boolean;
    readonly lambdaCodeScanned: boolean;
    /** Derived: one of them at least. */
    readonly enabled: boolean;
    /** Active, in the account. */
    readonly criticalFindings: number;
  };
}
