export interface AwsDmsFacts {
  readonly 'aws.dms.replication-instance': {
    readonly publiclyAccessible: boolean;
    readonly autoMinorVersionUpgrade: boolean;
    readonly multiAz: boolean;
  };
  readonly 'aws.dms.endpoint': {
    /** As AWS spells it: `mysql`, `oracle`, `s3`… */
    readonly engine: string;
    readonly sslMode: 'none' | 'require' | 'verify-ca' | 'verify-full';
  };
  readonly 'aws.dms.replication-task': {
    /** `Logging.EnableLogging` of its settings. */
    readonly logging: boolean;
  };
}
