export interface AwsConfigFacts {
  /** The customer's recorder of a region; services of AWS may have others, which are not it. */
  readonly 'aws.config.region': {
    readonly recording: boolean;
    /** All types of the region, those to come included. */
    readonly allTypesRecorded: boolean;
    /** The recorder works with AWSServiceRoleForConfig. */
    readonly serviceLinkedRole: boolean;
    /** Of what is recorded, to the bucket and to the topic. */
    readonly delivery: 'working' | 'failing' | 'none';
  };
}
