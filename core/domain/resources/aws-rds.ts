/** DescribeDBClusters, whichever of RDS, DocumentDB and Neptune the cluster belongs to. */
export interface DatabaseClusterFacts {
  readonly encrypted: boolean;
  readonly deletionProtection: boolean;
  readonly backupRetentionDays: number;
  /** Its members stand in more than one Availability Zone. */
  readonly multiAz: boolean;
  readonly iamAuthentication: boolean;
  /** Kinds of logs that go to CloudWatch Logs; the answer leaves an empty list out. */
  readonly exportedLogs: readonly string[];
}

/** A snapshot that somebody made: automated ones cannot be shared, and are as encrypted as their source. */
export interface DatabaseSnapshotFacts {
  readonly encrypted: boolean;
  /** Its attribute `restore` names `all`. */
  readonly sharedWithEveryone: boolean;
}

export interface AwsRdsFacts {
  readonly 'aws.rds.instance': {
    readonly region: string;
    /** Of its read replicas, the regions outside the European Union. */
    readonly replicaRegionsOutsideUnion: readonly string[];
    /** As AWS spells it: `postgres`, `aurora-mysql`, `sqlserver-se`… */
    readonly engine: string;
    /** Of Aurora or of a Multi-AZ cluster: backups, zones and protection are those of the cluster. */
    readonly inCluster: boolean;
    readonly isReadReplica: boolean;
    readonly encrypted: boolean;
    readonly publiclyAccessible: boolean;
    readonly autoMinorVersionUpgrade: boolean;
    readonly multiAz: boolean;
    readonly deletionProtection: boolean;
    /** 0: no automated backup. */
    readonly backupRetentionDays: number;
    readonly iamAuthentication: boolean;
    /** Kinds of logs that go to CloudWatch Logs; the answer leaves an empty list out. */
    readonly exportedLogs: readonly string[];
    /** Seconds between two measures of Enhanced Monitoring; 0: it is off. */
    readonly enhancedMonitoringSeconds: number;
    readonly administratorName: string;
    /** Whole days, rounded up; negative once it has expired. */
    readonly certificateExpiresInDays: number;
    /** By `rds.force_ssl` or `require_secure_transport` of its parameter group. */
    readonly tlsRequired: boolean;
    /** Of its major version, by DescribeDBMajorEngineVersions. Negative once it has ended. */
    readonly standardSupportEndsInDays: number;
  };
  readonly 'aws.rds.cluster': DatabaseClusterFacts & {
    /** The same of its cluster parameter group. */
    readonly tlsRequired: boolean;
  };
  readonly 'aws.rds.snapshot': DatabaseSnapshotFacts;
  /** Of Aurora, DocumentDB and Neptune: they share this operation, and the form of the ARN. */
  readonly 'aws.rds.cluster-snapshot': DatabaseSnapshotFacts;
  readonly 'aws.rds.region-settings': {
    /** How many database instances the region holds. */
    readonly instances: number;
    /** An event subscription in force tells of the failures of every instance. */
    readonly instanceFailuresNotified: boolean;
  };
}
