export interface AwsElasticacheFacts {
  readonly 'aws.elasticache.replication-group': {
    readonly encryptedAtRest: boolean;
    /** `preferred` still takes plain connections. */
    readonly transitEncryption: 'off' | 'preferred' | 'required';
    /** By a token (AUTH) or by user groups (RBAC). */
    readonly authenticates: boolean;
    /** 0: no automatic snapshot. */
    readonly snapshotRetentionDays: number;
    readonly autoMinorVersionUpgrade: boolean;
    readonly multiAz: boolean;
  };
  /** A cluster outside of replication groups: Memcached, or a single node of Redis or Valkey. */
  readonly 'aws.elasticache.cluster': {
    readonly encryptedInTransit: boolean;
    readonly autoMinorVersionUpgrade: boolean;
  };
}
