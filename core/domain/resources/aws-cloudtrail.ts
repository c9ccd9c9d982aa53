import type { ReadWrite } from '../monitoring/recorded-events.ts';

export interface AwsCloudtrailFacts {
  /** In its home region, of an account that owns it: an organization's trail is its owner's. */
  readonly 'aws.cloudtrail.trail': {
    readonly multiRegion: boolean;
    readonly logFilesValidated: boolean;
    /** ARN. Null: DescribeTrails names one only where one encrypts the log files. */
    readonly kmsKey: string | null;
    /** ARN. Null: it delivers to its bucket alone. */
    readonly logGroup: string | null;
    /** It has a selector of Insights events. */
    readonly unusualActivityRecorded: boolean;
    readonly logging: boolean;
    /** What S3 answered to the last delivery that failed; null where none has since. */
    readonly deliveryError: string | null;
    readonly managementEvents: ReadWrite | 'none';
    /** Server access logging of the bucket that it delivers to. */
    readonly bucketLogsAccess: boolean;
  };
}
