import type { AwsEc2Facts } from './aws-ec2.ts';
import type { AwsIamFacts } from './aws-iam.ts';
import type { AwsMonitoringFacts } from './aws-monitoring.ts';

/** Kinds of resources of an AWS account, service by service. */
export interface AwsFacts extends AwsEc2Facts, AwsIamFacts, AwsMonitoringFacts {}
