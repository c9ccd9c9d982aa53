export interface AwsCloudwatchFacts {
  /** Of a metric. */
  readonly 'aws.cloudwatch.alarm': {
    readonly actionsEnabled: boolean;
    /** ARNs of what it sets off when it goes to ALARM. */
    readonly alarmActions: readonly string[];
    /** Whole days since it last went to INSUFFICIENT_DATA; 0 in any other state. */
    readonly daysWithoutData: number;
  };
}
