export interface AwsMqFacts {
  readonly 'aws.mq.broker': {
    readonly engine: 'ACTIVEMQ' | 'RABBITMQ';
    readonly publiclyAccessible: boolean;
    readonly autoMinorVersionUpgrade: boolean;
    readonly generalLogs: boolean;
    /** Of ActiveMQ alone. */
    readonly auditLogs: boolean;
    readonly deploymentMode: 'SINGLE_INSTANCE' | 'ACTIVE_STANDBY_MULTI_AZ' | 'CLUSTER_MULTI_AZ';
  };
}
