export interface AwsRoute53Facts {
  readonly 'aws.route53.hosted-zone': {
    readonly isPrivate: boolean;
    readonly queriesLogged: boolean;
    /** Of public zones. */
    readonly dnssec: 'SIGNING' | 'NOT_SIGNING' | 'DELETING' | 'ACTION_NEEDED' | 'INTERNAL_FAILURE';
    /** Whether the account pays for Shield Advanced. */
    readonly shieldSubscribed: boolean;
    readonly shieldProtected: boolean;
  };
  /** A record of a public zone that sends its name to a bucket of S3. */
  readonly 'aws.route53.s3-record': {
    readonly bucketExists: boolean;
  };
}
