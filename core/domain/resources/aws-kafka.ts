export interface AwsKafkaFacts {
  readonly 'aws.kafka.cluster': {
    readonly clientEncryption: 'TLS' | 'TLS_PLAINTEXT' | 'PLAINTEXT';
    readonly brokerEncryption: boolean;
    /** Clients that prove nothing may connect. */
    readonly unauthenticatedAccess: boolean;
    readonly publicAccess: boolean;
    /** To CloudWatch Logs, Firehose or S3. */
    readonly brokerLogs: boolean;
    /** Of its version of Kafka, by ListKafkaVersions. */
    readonly versionStatus: 'ACTIVE' | 'DEPRECATED';
  };
}
