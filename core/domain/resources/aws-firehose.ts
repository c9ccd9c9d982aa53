export interface AwsFirehoseFacts {
  readonly 'aws.firehose.stream': {
    /** A stream that reads Kinesis or MSK keeps nothing itself: its source is what is encrypted. */
    readonly type: 'DirectPut' | 'KinesisStreamAsSource' | 'MSKAsSource' | 'DatabaseAsSource';
    readonly encrypted: boolean;
  };
}
