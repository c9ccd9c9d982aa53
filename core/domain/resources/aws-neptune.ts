import type { DatabaseClusterFacts } from './aws-rds.ts';

export interface AwsNeptuneFacts {
  readonly 'aws.neptune.cluster': DatabaseClusterFacts;
}
