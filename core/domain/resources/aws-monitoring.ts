import type { Extent } from '../monitoring/recorded-events.ts';

/** Each one is derived from what lies in several regions. */
export interface AwsMonitoringFacts {
  readonly 'aws.account': {
    /** A trail of every region is logging, and records reads and writes of management. */
    readonly everyRegionRecorded: boolean;
    /** By trails of every region that are logging. */
    readonly s3ObjectWritesRecorded: Extent | 'none';
    readonly s3ObjectReadsRecorded: Extent | 'none';
    /** In one region at least, a Config recorder at work records users, groups, roles and policies. */
    readonly globalTypesRecorded: boolean;

    // Such an event reaches a confirmed subscriber through a trail and an alarm.
    readonly refusedCallsMonitored: boolean;
    readonly signInsWithoutMfaMonitored: boolean;
    readonly rootUsageMonitored: boolean;
    readonly iamPolicyChangesMonitored: boolean;
    readonly cloudTrailChangesMonitored: boolean;
    readonly failedSignInsMonitored: boolean;
    readonly kmsKeyRemovalsMonitored: boolean;
    readonly s3BucketPolicyChangesMonitored: boolean;
    readonly configChangesMonitored: boolean;
    readonly securityGroupChangesMonitored: boolean;
    readonly networkAclChangesMonitored: boolean;
    readonly networkGatewayChangesMonitored: boolean;
    readonly routeTableChangesMonitored: boolean;
    readonly vpcChangesMonitored: boolean;
    readonly organizationsChangesMonitored: boolean;
  };
}
