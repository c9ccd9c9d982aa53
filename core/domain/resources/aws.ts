import type { AwsAccessAnalyzerFacts } from './aws-access-analyzer.ts';
import type { AwsAccountFacts } from './aws-account.ts';
import type { AwsAcmFacts } from './aws-acm.ts';
import type { AwsApigatewayFacts } from './aws-apigateway.ts';
import type { AwsApigatewayv2Facts } from './aws-apigatewayv2.ts';
import type { AwsAppsyncFacts } from './aws-appsync.ts';
import type { AwsAthenaFacts } from './aws-athena.ts';
import type { AwsAutoscalingFacts } from './aws-autoscaling.ts';
import type { AwsBackupFacts } from './aws-backup.ts';
import type { AwsBuildFacts } from './aws-builds.ts';
import type { AwsCloudformationFacts } from './aws-cloudformation.ts';
import type { AwsCloudfrontFacts } from './aws-cloudfront.ts';
import type { AwsCloudtrailFacts } from './aws-cloudtrail.ts';
import type { AwsCloudwatchFacts } from './aws-cloudwatch.ts';
import type { AwsCognitoFacts } from './aws-cognito.ts';
import type { AwsConfigFacts } from './aws-config.ts';
import type { AwsDaxFacts } from './aws-dax.ts';
import type { AwsDmsFacts } from './aws-dms.ts';
import type { AwsDocdbFacts } from './aws-docdb.ts';
import type { AwsDynamodbFacts } from './aws-dynamodb.ts';
import type { AwsEbsFacts } from './aws-ebs.ts';
import type { AwsEc2Facts } from './aws-ec2.ts';
import type { AwsEcrFacts } from './aws-ecr.ts';
import type { AwsEcsFacts } from './aws-ecs.ts';
import type { AwsEfsFacts } from './aws-efs.ts';
import type { AwsEksFacts } from './aws-eks.ts';
import type { AwsElasticacheFacts } from './aws-elasticache.ts';
import type { AwsElbFacts } from './aws-elb.ts';
import type { AwsEmrFacts } from './aws-emr.ts';
import type { AwsEndUserFacts } from './aws-end-user.ts';
import type { AwsEventsFacts } from './aws-events.ts';
import type { AwsFirehoseFacts } from './aws-firehose.ts';
import type { AwsFsxFacts } from './aws-fsx.ts';
import type { AwsGlueFacts } from './aws-glue.ts';
import type { AwsGuarddutyFacts } from './aws-guardduty.ts';
import type { AwsIamFacts } from './aws-iam.ts';
import type { AwsInspector2Facts } from './aws-inspector2.ts';
import type { AwsKafkaFacts } from './aws-kafka.ts';
import type { AwsKinesisFacts } from './aws-kinesis.ts';
import type { AwsKmsFacts } from './aws-kms.ts';
import type { AwsLambdaFacts } from './aws-lambda.ts';
import type { AwsLightsailFacts } from './aws-lightsail.ts';
import type { AwsLogsFacts } from './aws-logs.ts';
import type { AwsMachineLearningFacts } from './aws-machine-learning.ts';
import type { AwsMacie2Facts } from './aws-macie2.ts';
import type { AwsMemorydbFacts } from './aws-memorydb.ts';
import type { AwsMonitoringFacts } from './aws-monitoring.ts';
import type { AwsMqFacts } from './aws-mq.ts';
import type { AwsNeptuneFacts } from './aws-neptune.ts';
import type { AwsNetworkFirewallFacts } from './aws-network-firewall.ts';
import type { AwsOpensearchFacts } from './aws-opensearch.ts';
import type { AwsOrganizationsFacts } from './aws-organizations.ts';
import type { AwsRdsFacts } from './aws-rds.ts';
import type { AwsRedshiftFacts } from './aws-redshift.ts';
import type { AwsRedshiftserverlessFacts } from './aws-redshiftserverless.ts';
import type { AwsRoute53Facts } from './aws-route53.ts';
import type { AwsRoute53DomainsFacts } from './aws-route53domains.ts';
import type { AwsS3Facts } from './aws-s3.ts';
import type { AwsSecretsmanagerFacts } from './aws-secretsmanager.ts';
import type { AwsSecurityhubFacts } from './aws-securityhub.ts';
import type { AwsShieldFacts } from './aws-shield.ts';
import type { AwsSnsFacts } from './aws-sns.ts';
import type { AwsSqsFacts } from './aws-sqs.ts';
import type { AwsSsmFacts } from './aws-ssm.ts';
import type { AwsVpcFacts } from './aws-vpc.ts';
import type { AwsWafv2Facts } from './aws-wafv2.ts';
import type { AwsWorkloadFacts } from './aws-workloads.ts';

/** Kinds of resources of an AWS account, service by service. */
export interface AwsFacts
  extends AwsAccessAnalyzerFacts,
    AwsAccountFacts,
    AwsAcmFacts,
    AwsApigatewayFacts,
    AwsApigatewayv2Facts,
    AwsAppsyncFacts,
    AwsAthenaFacts,
    AwsAutoscalingFacts,
    AwsBackupFacts,
    AwsBuildFacts,
    AwsCloudformationFacts,
    AwsCloudfrontFacts,
    AwsCloudtrailFacts,
    AwsCloudwatchFacts,
    AwsCognitoFacts,
    AwsConfigFacts,
    AwsDaxFacts,
    AwsDmsFacts,
    AwsDocdbFacts,
    AwsDynamodbFacts,
    AwsEbsFacts,
    AwsEc2Facts,
    AwsEcrFacts,
    AwsEcsFacts,
    AwsEfsFacts,
    AwsEksFacts,
    AwsElasticacheFacts,
    AwsElbFacts,
    AwsEmrFacts,
    AwsEndUserFacts,
    AwsEventsFacts,
    AwsFirehoseFacts,
    AwsFsxFacts,
    AwsGlueFacts,
    AwsGuarddutyFacts,
    AwsIamFacts,
    AwsInspector2Facts,
    AwsKafkaFacts,
    AwsKinesisFacts,
    AwsKmsFacts,
    AwsLambdaFacts,
    AwsLightsailFacts,
    AwsLogsFacts,
    AwsMachineLearningFacts,
    AwsMacie2Facts,
    AwsMemorydbFacts,
    AwsMonitoringFacts,
    AwsMqFacts,
    AwsNeptuneFacts,
    AwsNetworkFirewallFacts,
    AwsOpensearchFacts,
    AwsOrganizationsFacts,
    AwsRdsFacts,
    AwsRedshiftFacts,
    AwsRedshiftserverlessFacts,
    AwsRoute53Facts,
    AwsRoute53DomainsFacts,
    AwsS3Facts,
    AwsSecretsmanagerFacts,
    AwsSecurityhubFacts,
    AwsShieldFacts,
    AwsSnsFacts,
    AwsSqsFacts,
    AwsSsmFacts,
    AwsVpcFacts,
    AwsWafv2Facts,
    AwsWorkloadFacts {}
