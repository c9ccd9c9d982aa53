/** Derived, each one: such an event reaches a confirmed subscriber through a trail and an alarm. */
export interface AwsMonitoringFacts {
  readonly 'aws.account': {
    readonly rootUsageMonitored: boolean;
    readonly iamPolicyChangesMonitored: boolean;
    readonly cloudTrailChangesMonitored: boolean;
    readonly securityGroupChangesMonitored: boolean;
    readonly networkAclChangesMonitored: boolean;
    readonly networkGatewayChangesMonitored: boolean;
    readonly routeTableChangesMonitored: boolean;
  };
}
