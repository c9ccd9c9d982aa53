export interface AwsLightsailFacts {
  readonly 'aws.lightsail.instance': {
    /** Of SSH, Remote Desktop and their like, that a crowd of the internet may reach. */
    readonly administrationPortsOpen: readonly number[];
    readonly databasePortsOpen: readonly number[];
    /** Of the metadata service: `required` is IMDSv2 alone. */
    readonly metadataTokens: 'required' | 'optional';
    readonly hasAutomaticSnapshots: boolean;
  };
  readonly 'aws.lightsail.database': {
    readonly isPublic: boolean;
    readonly keepsBackups: boolean;
  };
  readonly 'aws.lightsail.bucket': {
    /** Of all objects, by the rule of the bucket. */
    readonly objects: 'private' | 'public';
    /** Whether single objects may be made public all the same. */
    readonly allowsPublicObjects: boolean;
  };
  readonly 'aws.lightsail.static-ip': {
    readonly isAttached: boolean;
  };
}
