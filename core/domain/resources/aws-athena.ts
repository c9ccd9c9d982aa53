export interface AwsAthenaFacts {
  readonly 'aws.athena.workgroup': {
    readonly enabled: boolean;
    /** Its settings win over those of the client. */
    readonly enforcesSettings: boolean;
    /** Where it keeps them; Athena encrypts those that it manages itself. */
    readonly encryptsResults: boolean;
    readonly publishesMetrics: boolean;
    /** BytesScannedCutoffPerQuery; null: a query may read all there is. */
    readonly scanLimitInBytes: number | null;
  };
}
