export interface AwsKinesisFacts {
  readonly 'aws.kinesis.stream': {
    readonly encrypted: boolean;
    readonly retentionHours: number;
  };
}
