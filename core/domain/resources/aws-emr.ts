export interface AwsEmrFacts {
  readonly 'aws.emr.region-settings': {
    /** EMR starts no cluster whose security groups are open to the internet, but on permitted ports. */
    readonly blocksPublicAccess: boolean;
  };
  /** Of clusters that have not ended. */
  readonly 'aws.emr.cluster': {
    /** Of its running instances. */
    readonly publicAddresses: readonly string[];
    readonly keepsLogs: boolean;
    /** By its security configuration; a cluster without one encrypts nothing. */
    readonly encryptedAtRest: boolean;
    readonly encryptedInTransit: boolean;
    readonly kerberos: boolean;
  };
}
