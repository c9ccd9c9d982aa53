import type { AwsAccessAnalyzerFacts } from './aws-access-analyzer.ts';
import type { AwsAccountFacts } from './aws-account.ts';
import type { AwsCloudtrailFacts } from './aws-cloudtrail.ts';
import type { AwsDaxFacts } from './aws-dax.ts';
import type { AwsDocdbFacts } from './aws-docdb.ts';
import type { AwsDynamodbFacts } from './aws-dynamodb.ts';
import type { AwsEbsFacts } from './aws-ebs.ts';
import type { AwsEc2Facts } from './aws-ec2.ts';
import type { AwsElasticacheFacts } from './aws-elasticache.ts';
import type { AwsIamFacts } from './aws-iam.ts';
import type { AwsKmsFacts } from './aws-kms.ts';
import type { AwsLambdaFacts } from './aws-lambda.ts';
import type { AwsMemorydbFacts } from './aws-memorydb.ts';
import type { AwsMonitoringFacts } from './aws-monitoring.ts';
import type { AwsNeptuneFacts } from './aws-neptune.ts';
import type { AwsOrganizationsFacts } from './aws-organizations.ts';
import type { AwsRdsFacts } from './aws-rds.ts';
import type { AwsS3Facts } from './aws-s3.ts';
import type { AwsVpcFacts } from './aws-vpc.ts';

/** Kinds of resources of an AWS account, service by service. */
export interface AwsFacts
  extends AwsAccessAnalyzerFacts,
    AwsAccountFacts,
    AwsCloudtrailFacts,
    AwsDaxFacts,
    AwsDocdbFacts,
    AwsDynamodbFacts,
    AwsEbsFacts,
    AwsEc2Facts,
    AwsElasticacheFacts,
    AwsIamFacts,
    AwsKmsFacts,
    AwsLambdaFacts,
    AwsMemorydbFacts,
    AwsMonitoringFacts,
    AwsNeptuneFacts,
    AwsOrganizationsFacts,
    AwsRdsFacts,
    AwsS3Facts,
    AwsVpcFacts {}
