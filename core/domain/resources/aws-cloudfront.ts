/** Paths are those of behaviours; `*` is the default one. Origins go by their id. */
export interface AwsCloudfrontFacts {
  readonly 'aws.cloudfront.distribution': {
    readonly pathsOverPlainHttp: readonly string[];
    readonly pathsThatTakePosts: readonly string[];
    readonly pathsWithFieldEncryption: readonly string[];
    /** True: the certificate of *.cloudfront.net, and CloudFront then accepts TLS 1.0. */
    readonly usesDefaultCertificate: boolean;
    /** The security policy, `TLSv1.2_2021`. */
    readonly minimumTls: string;
    readonly tlsAddressing: 'sni-only' | 'vip' | 'static-ip';
    readonly originsOverPlainHttp: readonly string[];
    /** Custom origins that CloudFront may speak SSL 3.0, TLS 1.0 or TLS 1.1 to. */
    readonly originsWithWeakTls: readonly string[];
    /** S3 origins that have neither an origin access control nor an origin access identity. */
    readonly openS3Origins: readonly string[];
    readonly originGroups: number;
    /** Null: none. An ARN for AWS WAF, an id for the classic one. */
    readonly webAcl: string | null;
    readonly geoRestriction: 'none' | 'whitelist' | 'blacklist';
    /** Null: none. */
    readonly defaultRootObject: string | null;
    readonly logsToBucket: boolean;
    readonly logsInRealTime: boolean;
    /** By a delivery of CloudWatch Logs, whatever it delivers to. */
    readonly logsByDelivery: boolean;
    /** Derived: in one of these three ways. */
    readonly logged: boolean;
    /** Whether the account pays for Shield Advanced. */
    readonly shieldSubscribed: boolean;
    readonly shieldProtected: boolean;
  };
  /** An S3 bucket from which a distribution takes its content. */
  readonly 'aws.cloudfront.s3-origin': {
    readonly bucketExists: boolean;
  };
}
