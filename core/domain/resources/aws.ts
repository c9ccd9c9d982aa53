import type { AwsIamFacts } from './aws-iam.ts';

/** Kinds of resources of an AWS account, service by service. */
export interface AwsFacts extends AwsIamFacts {}
