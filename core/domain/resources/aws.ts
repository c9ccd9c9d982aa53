import type { AwsDocdbFacts } from './aws-docdb.ts';
import type { AwsEbsFacts } from './aws-ebs.ts';
import type { AwsEc2Facts } from './aws-ec2.ts';
import type { AwsIamFacts } from './aws-iam.ts';
import type { AwsKmsFacts } from './aws-kms.ts';
import type { AwsLambdaFacts } from './aws-lambda.ts';
import type { AwsMonitoringFacts } from './aws-monitoring.ts';
import type { AwsNeptuneFacts } from './aws-neptune.ts';
import type { AwsRdsFacts } from './aws-rds.ts';
import type { AwsS3Facts } from './aws-s3.ts';

/** Kinds of resources of an AWS account, service by service. */
export interface AwsFacts
  extends AwsDocdbFacts,
    AwsEbsFacts,
    AwsEc2Facts,
    AwsIamFacts,
    AwsKmsFacts,
    AwsLambdaFacts,
    AwsMonitoringFacts,
    AwsNeptuneFacts,
    AwsRdsFacts,
    AwsS3Facts {}
