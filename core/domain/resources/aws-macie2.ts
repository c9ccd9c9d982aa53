export interface AwsMacie2Facts {
  readonly 'aws.macie2.region': {
    /** Neither off nor paused. */
    readonly enabled: boolean;
    readonly automatedDiscovery: boolean;
  };
}
