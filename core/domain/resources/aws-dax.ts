export interface AwsDaxFacts {
  readonly 'aws.dax.cluster': {
    readonly encryptedAtRest: boolean;
    readonly encryptedInTransit: boolean;
    /** Of its nodes, each as often as it has nodes. */
    readonly zones: readonly string[];
  };
}
