import { analyzer } from './accessanalyzer/analyzer.ts';
import { regionSettings as accessAnalyzerRegionSettings } from './accessanalyzer/region-settings.ts';
import { accessAnalyzer } from './accessanalyzer/service.ts';
import { account } from './account/service.ts';
import { settings as contactsAndRegions } from './account/settings.ts';
import { certificate as acmCertificate } from './acm/certificate.ts';
import { acm } from './acm/service.ts';
import { domainName } from './apigateway/domain-name.ts';
import { restApi } from './apigateway/rest-api.ts';
import { apigateway } from './apigateway/service.ts';
import { stage as restStage } from './apigateway/stage.ts';
import { api } from './apigatewayv2/api.ts';
import { apigatewayv2 } from './apigatewayv2/service.ts';
import { stage } from './apigatewayv2/stage.ts';
import { graphqlApi } from './appsync/graphql-api.ts';
import { appsync } from './appsync/service.ts';
import { athena } from './athena/service.ts';
import { workgroup as athenaWorkgroup } from './athena/workgroup.ts';
import { group as autoscalingGroup } from './autoscaling/group.ts';
import { launchConfiguration } from './autoscaling/launch-configuration.ts';
import { autoscaling } from './autoscaling/service.ts';
import { plan as backupPlan } from './backup/plan.ts';
import { region as backupRegion } from './backup/region.ts';
import { backup } from './backup/service.ts';
import { vault as backupVault } from './backup/vault.ts';
import { cloudformation } from './cloudformation/service.ts';
import { stack } from './cloudformation/stack.ts';
import { distribution } from './cloudfront/distribution.ts';
import { s3Origin } from './cloudfront/s3-origin.ts';
import { cloudfront } from './cloudfront/service.ts';
import { cloudtrail } from './cloudtrail/service.ts';
import { trail } from './cloudtrail/trail.ts';
import { alarm } from './cloudwatch/alarm.ts';
import { cloudwatch } from './cloudwatch/service.ts';
import { identityPool } from './cognito/identity-pool.ts';
import { cognito, cognitoIdentity } from './cognito/service.ts';
import { userPool } from './cognito/user-pool.ts';
import { userPoolClient } from './cognito/user-pool-client.ts';
import { region as configRegion } from './config/region.ts';
import { config } from './config/service.ts';
import { cluster as daxCluster } from './dax/cluster.ts';
import { dax } from './dax/service.ts';
import { endpoint as dmsEndpoint } from './dms/endpoint.ts';
import { replicationInstance } from './dms/replication-instance.ts';
import { replicationTask } from './dms/replication-task.ts';
import { dms } from './dms/service.ts';
import { cluster as docdbCluster } from './docdb/cluster.ts';
import { docdb } from './docdb/service.ts';
import { dynamodb } from './dynamodb/service.ts';
import { table as dynamodbTable } from './dynamodb/table.ts';
import { ec2Kinds } from './ec2/kinds.ts';
import { ec2 } from './ec2/service.ts';
import { accessPoint as efsAccessPoint } from './efs/access-point.ts';
import { fileSystem as efsFileSystem } from './efs/file-system.ts';
import { efs } from './efs/service.ts';
import { cluster as elasticacheCluster } from './elasticache/cluster.ts';
import { replicationGroup as elasticacheReplicationGroup } from './elasticache/replication-group.ts';
import { elasticache } from './elasticache/service.ts';
import { loadBalancer as classicLoadBalancer } from './elb/load-balancer.ts';
import { elb } from './elb/service.ts';
import { listener } from './elbv2/listener.ts';
import { loadBalancer } from './elbv2/load-balancer.ts';
import { elbv2 } from './elbv2/service.ts';
import { targetGroup } from './elbv2/target-group.ts';
import { cluster as emrCluster } from './emr/cluster.ts';
import { regionSettings as emrRegionSettings } from './emr/region-settings.ts';
import { emr } from './emr/service.ts';
import { bus } from './events/bus.ts';
import { events } from './events/service.ts';
import { firehose } from './firehose/service.ts';
import { stream as firehoseStream } from './firehose/stream.ts';
import { fileSystem as fsxFileSystem } from './fsx/file-system.ts';
import { fsx } from './fsx/service.ts';
import { catalog as glueCatalog } from './glue/catalog.ts';
import { connection as glueConnection } from './glue/connection.ts';
import { job as glueJob } from './glue/job.ts';
import { securityConfiguration as glueSecurityConfiguration } from './glue/security-configuration.ts';
import { glue } from './glue/service.ts';
import { region as guarddutyRegion } from './guardduty/region.ts';
import { guardduty } from './guardduty/service.ts';
import { iamKinds } from './iam/kinds.ts';
import { iam } from './iam/service.ts';
import { region as inspector2Region } from './inspector2/region.ts';
import { inspector2 } from './inspector2/service.ts';
import { cluster as kafkaCluster } from './kafka/cluster.ts';
import { kafka } from './kafka/service.ts';
import { kinesis } from './kinesis/service.ts';
import { stream as kinesisStream } from './kinesis/stream.ts';
import { key as kmsKey } from './kms/key.ts';
import { kms } from './kms/service.ts';
import { logGroup } from './logs/log-group.ts';
import { resourcePolicy } from './logs/resource-policy.ts';
import { logs } from './logs/service.ts';
import { region as macie2Region } from './macie2/region.ts';
import { macie2 } from './macie2/service.ts';
import { cluster as memorydbCluster } from './memorydb/cluster.ts';
import { memorydb } from './memorydb/service.ts';
import { account as accountMonitoring } from './monitoring/account.ts';
import { monitoring } from './monitoring/service.ts';
import { broker as mqBroker } from './mq/broker.ts';
import { mq } from './mq/service.ts';
import { cluster as neptuneCluster } from './neptune/cluster.ts';
import { neptune } from './neptune/service.ts';
import { firewall } from './networkfirewall/firewall.ts';
import { policy as firewallPolicy } from './networkfirewall/policy.ts';
import { networkFirewall } from './networkfirewall/service.ts';
import { domain as opensearchDomain } from './opensearch/domain.ts';
import { opensearch } from './opensearch/service.ts';
import { membership } from './organizations/membership.ts';
import { organization } from './organizations/organization.ts';
import { organizations } from './organizations/service.ts';
import { cluster as rdsCluster } from './rds/cluster.ts';
import { clusterSnapshot as rdsClusterSnapshot } from './rds/cluster-snapshot.ts';
import { instance as rdsInstance } from './rds/instance.ts';
import { regionSettings as rdsRegionSettings } from './rds/region-settings.ts';
import { rds } from './rds/service.ts';
import { snapshot as rdsSnapshot } from './rds/snapshot.ts';
import { cluster as redshiftCluster } from './redshift/cluster.ts';
import { redshift } from './redshift/service.ts';
import { namespace as redshiftNamespace } from './redshiftserverless/namespace.ts';
import { redshiftserverless } from './redshiftserverless/service.ts';
import { workgroup as redshiftWorkgroup } from './redshiftserverless/workgroup.ts';
import { hostedZone } from './route53/hosted-zone.ts';
import { s3Record } from './route53/s3-record.ts';
import { route53 } from './route53/service.ts';
import { domain as registeredDomain } from './route53domains/domain.ts';
import { route53domains } from './route53domains/service.ts';
import { accessPoint } from './s3/access-point.ts';
import { accountSettings } from './s3/account-settings.ts';
import { bucket } from './s3/bucket.ts';
import { s3, s3control } from './s3/service.ts';
import { secret } from './secretsmanager/secret.ts';
import { secretsmanager } from './secretsmanager/service.ts';
import { region as securityhubRegion } from './securityhub/region.ts';
import { securityhub } from './securityhub/service.ts';
import type { ServiceKinds } from './service-kinds.ts';
import { accountSettings as shieldAccountSettings } from './shield/account-settings.ts';
import { shield } from './shield/service.ts';
import { sns } from './sns/service.ts';
import { subscription } from './sns/subscription.ts';
import { topic } from './sns/topic.ts';
import { queue } from './sqs/queue.ts';
import { sqs } from './sqs/service.ts';
import { document as ssmDocument } from './ssm/document.ts';
import { managedNode as ssmManagedNode } from './ssm/managed-node.ts';
import { parameter as ssmParameter } from './ssm/parameter.ts';
import { regionSettings as ssmRegionSettings } from './ssm/region-settings.ts';
import { ssm } from './ssm/service.ts';
import { wafv2, wafv2OfCloudfront } from './wafv2/service.ts';
import { cloudfrontWebAcl, regionalWebAcl } from './wafv2/web-acl.ts';
import { workloadKinds } from './workload-kinds.ts';

/** Everything that the collector of AWS can read. */
export const awsKinds: readonly ServiceKinds[] = [
  { service: s3, kinds: [accountSettings, bucket] },
  { service: s3control, kinds: [accessPoint] },
  { service: kms, kinds: [kmsKey] },
  { service: secretsmanager, kinds: [secret] },
  { service: ssm, kinds: [ssmManagedNode, ssmDocument, ssmParameter, ssmRegionSettings] },
  { service: acm, kinds: [acmCertificate] },
  { service: cloudfront, kinds: [distribution, s3Origin] },
  { service: route53, kinds: [hostedZone, s3Record] },
  { service: route53domains, kinds: [registeredDomain] },
  { service: wafv2, kinds: [regionalWebAcl] },
  { service: wafv2OfCloudfront, kinds: [cloudfrontWebAcl] },
  { service: shield, kinds: [shieldAccountSettings] },
  { service: apigateway, kinds: [restApi, restStage, domainName] },
  { service: apigatewayv2, kinds: [api, stage] },
  { service: appsync, kinds: [graphqlApi] },
  { service: cognito, kinds: [userPool, userPoolClient] },
  { service: cognitoIdentity, kinds: [identityPool] },
  {
    service: rds,
    kinds: [rdsInstance, rdsCluster, rdsSnapshot, rdsClusterSnapshot, rdsRegionSettings],
  },
  { service: docdb, kinds: [docdbCluster] },
  { service: neptune, kinds: [neptuneCluster] },
  { service: ec2, kinds: ec2Kinds },
  { service: elb, kinds: [classicLoadBalancer] },
  { service: elbv2, kinds: [loadBalancer, listener, targetGroup] },
  { service: autoscaling, kinds: [autoscalingGroup, launchConfiguration] },
  { service: networkFirewall, kinds: [firewall, firewallPolicy] },
  { service: monitoring, kinds: [accountMonitoring] },
  { service: cloudtrail, kinds: [trail] },
  { service: cloudwatch, kinds: [alarm] },
  { service: logs, kinds: [logGroup, resourcePolicy] },
  { service: sns, kinds: [topic, subscription] },
  { service: sqs, kinds: [queue] },
  { service: config, kinds: [configRegion] },
  { service: guardduty, kinds: [guarddutyRegion] },
  { service: securityhub, kinds: [securityhubRegion] },
  { service: inspector2, kinds: [inspector2Region] },
  { service: macie2, kinds: [macie2Region] },
  { service: events, kinds: [bus] },
  { service: backup, kinds: [backupRegion, backupPlan, backupVault] },
  { service: cloudformation, kinds: [stack] },
  { service: dynamodb, kinds: [dynamodbTable] },
  { service: dax, kinds: [daxCluster] },
  { service: elasticache, kinds: [elasticacheReplicationGroup, elasticacheCluster] },
  { service: memorydb, kinds: [memorydbCluster] },
  { service: iam, kinds: iamKinds },
  { service: account, kinds: [contactsAndRegions] },
  { service: organizations, kinds: [membership, organization] },
  { service: accessAnalyzer, kinds: [accessAnalyzerRegionSettings, analyzer] },
  { service: redshift, kinds: [redshiftCluster] },
  { service: redshiftserverless, kinds: [redshiftWorkgroup, redshiftNamespace] },
  { service: opensearch, kinds: [opensearchDomain] },
  { service: dms, kinds: [replicationInstance, dmsEndpoint, replicationTask] },
  { service: efs, kinds: [efsFileSystem, efsAccessPoint] },
  { service: fsx, kinds: [fsxFileSystem] },
  { service: athena, kinds: [athenaWorkgroup] },
  { service: glue, kinds: [glueCatalog, glueConnection, glueSecurityConfiguration, glueJob] },
  { service: emr, kinds: [emrCluster, emrRegionSettings] },
  { service: kinesis, kinds: [kinesisStream] },
  { service: firehose, kinds: [firehoseStream] },
  { service: kafka, kinds: [kafkaCluster] },
  { service: mq, kinds: [mqBroker] },
  ...workloadKinds,
];
