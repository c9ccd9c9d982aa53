// Made by npm run generate.
import type { AnyControl } from '#core/domain/control.ts';
import awsAccessanalyzerAnalyzerIsActive from './aws/accessanalyzer/analyzer-is-active.ts';
import awsAccessanalyzerExternalAccessIsReviewed from './aws/accessanalyzer/external-access-is-reviewed.ts';
import awsAccessanalyzerRegionLooksForExternalAccess from './aws/accessanalyzer/region-looks-for-external-access.ts';
import awsAccessanalyzerUnusedAccessIsReviewed from './aws/accessanalyzer/unused-access-is-reviewed.ts';
import awsAccountBillingContactIsDeclared from './aws/account/billing-contact-is-declared.ts';
import awsAccountContactsAreDistinct from './aws/account/contacts-are-distinct.ts';
import awsAccountOperationsContactIsDeclared from './aws/account/operations-contact-is-declared.ts';
import awsAccountOptedInRegionsLieInTheUnion from './aws/account/opted-in-regions-lie-in-the-union.ts';
import awsAccountSecurityContactIsDeclared from './aws/account/security-contact-is-declared.ts';
import awsAcmCertificateIsLoggedPublicly from './aws/acm/certificate-is-logged-publicly.ts';
import awsAcmCertificateIsNotAboutToExpire from './aws/acm/certificate-is-not-about-to-expire.ts';
import awsAcmCertificateIsUsed from './aws/acm/certificate-is-used.ts';
import awsAcmCertificateIsValidatedByDns from './aws/acm/certificate-is-validated-by-dns.ts';
import awsAcmCertificateKeyIsStrong from './aws/acm/certificate-key-is-strong.ts';
import awsAcmCertificateNamesNoWildcard from './aws/acm/certificate-names-no-wildcard.ts';
import awsAcmCertificateRenewsByItself from './aws/acm/certificate-renews-by-itself.ts';
import awsApigatewayDomainNameAsksForTls12 from './aws/apigateway/domain-name-asks-for-tls-1-2.ts';
import awsApigatewayRestApiAsksWhoCalls from './aws/apigateway/rest-api-asks-who-calls.ts';
import awsApigatewayRestApiCallsBackendsOverHttps from './aws/apigateway/rest-api-calls-backends-over-https.ts';
import awsApigatewayRestApiIsPrivate from './aws/apigateway/rest-api-is-private.ts';
import awsApigatewayStageCacheIsEncrypted from './aws/apigateway/stage-cache-is-encrypted.ts';
import awsApigatewayStageIsBehindWaf from './aws/apigateway/stage-is-behind-waf.ts';
import awsApigatewayStageIsTraced from './aws/apigateway/stage-is-traced.ts';
import awsApigatewayStageKeepsBodiesOutOfLogs from './aws/apigateway/stage-keeps-bodies-out-of-logs.ts';
import awsApigatewayStageLimitsRequests from './aws/apigateway/stage-limits-requests.ts';
import awsApigatewayStageLogsAccess from './aws/apigateway/stage-logs-access.ts';
import awsApigatewayStageLogsErrors from './aws/apigateway/stage-logs-errors.ts';
import awsApigatewayStageShowsClientCertificate from './aws/apigateway/stage-shows-client-certificate.ts';
import awsApigatewayv2ApiAsksWhoCalls from './aws/apigatewayv2/api-asks-who-calls.ts';
import awsApigatewayv2ApiCallsBackendsOverHttps from './aws/apigatewayv2/api-calls-backends-over-https.ts';
import awsApigatewayv2ApiNamesItsOrigins from './aws/apigatewayv2/api-names-its-origins.ts';
import awsApigatewayv2StageLimitsRequests from './aws/apigatewayv2/stage-limits-requests.ts';
import awsApigatewayv2StageLogsAccess from './aws/apigatewayv2/stage-logs-access.ts';
import awsApprunnerPublicServiceDoesNotAdminister from './aws/apprunner/public-service-does-not-administer.ts';
import awsApprunnerServiceEnvironmentHoldsNoSecret from './aws/apprunner/service-environment-holds-no-secret.ts';
import awsApprunnerServiceIsEncryptedWithItsOwnKey from './aws/apprunner/service-is-encrypted-with-its-own-key.ts';
import awsApprunnerServiceIsTraced from './aws/apprunner/service-is-traced.ts';
import awsApprunnerServiceRoleDoesNotAdminister from './aws/apprunner/service-role-does-not-administer.ts';
import awsAppsyncApiAsksWhoCalls from './aws/appsync/api-asks-who-calls.ts';
import awsAppsyncApiCacheIsEncrypted from './aws/appsync/api-cache-is-encrypted.ts';
import awsAppsyncApiHidesItsSchema from './aws/appsync/api-hides-its-schema.ts';
import awsAppsyncApiIsBehindWaf from './aws/appsync/api-is-behind-waf.ts';
import awsAppsyncApiIsTraced from './aws/appsync/api-is-traced.ts';
import awsAppsyncApiLimitsQueryDepth from './aws/appsync/api-limits-query-depth.ts';
import awsAppsyncApiLogsFields from './aws/appsync/api-logs-fields.ts';
import awsAthenaWorkgroupEncryptsResults from './aws/athena/workgroup-encrypts-results.ts';
import awsAthenaWorkgroupEnforcesItsSettings from './aws/athena/workgroup-enforces-its-settings.ts';
import awsAthenaWorkgroupLimitsScans from './aws/athena/workgroup-limits-scans.ts';
import awsAthenaWorkgroupPublishesMetrics from './aws/athena/workgroup-publishes-metrics.ts';
import awsAutoscalingBalancedGroupChecksHealthByLoadBalancer from './aws/autoscaling/balanced-group-checks-health-by-load-balancer.ts';
import awsAutoscalingGroupReplacesUnhealthyInstances from './aws/autoscaling/group-replaces-unhealthy-instances.ts';
import awsAutoscalingGroupSpansSeveralZones from './aws/autoscaling/group-spans-several-zones.ts';
import awsAutoscalingGroupUsesLaunchTemplate from './aws/autoscaling/group-uses-launch-template.ts';
import awsAutoscalingLaunchConfigurationAssignsNoPublicAddress from './aws/autoscaling/launch-configuration-assigns-no-public-address.ts';
import awsAutoscalingLaunchConfigurationRequiresImdsv2 from './aws/autoscaling/launch-configuration-requires-imdsv2.ts';
import awsAutoscalingLaunchConfigurationUserDataHoldsNoSecret from './aws/autoscaling/launch-configuration-user-data-holds-no-secret.ts';
import awsBackupPlanCopiesElsewhere from './aws/backup/plan-copies-elsewhere.ts';
import awsBackupPlanCopiesStayInTheEuropeanUnion from './aws/backup/plan-copies-stay-in-the-european-union.ts';
import awsBackupPlanKeepsAMonth from './aws/backup/plan-keeps-a-month.ts';
import awsBackupPlanSelectsResources from './aws/backup/plan-selects-resources.ts';
import awsBackupRegionHasAPlan from './aws/backup/region-has-a-plan.ts';
import awsBackupVaultIsLocked from './aws/backup/vault-is-locked.ts';
import awsBackupVaultPolicyIsClosed from './aws/backup/vault-policy-is-closed.ts';
import awsBackupVaultReceivedABackupLately from './aws/backup/vault-received-a-backup-lately.ts';
import awsBackupVaultRecoveryPointsAreEncrypted from './aws/backup/vault-recovery-points-are-encrypted.ts';
import awsBatchJobEnvironmentHoldsNoSecret from './aws/batch/job-environment-holds-no-secret.ts';
import awsBatchJobHasNoPublicAddress from './aws/batch/job-has-no-public-address.ts';
import awsBatchJobRoleDoesNotAdminister from './aws/batch/job-role-does-not-administer.ts';
import awsBatchJobRunsNoPrivilegedContainer from './aws/batch/job-runs-no-privileged-container.ts';
import awsBedrockAgentHasAGuardrail from './aws/bedrock/agent-has-a-guardrail.ts';
import awsBedrockAgentIsEncryptedWithItsOwnKey from './aws/bedrock/agent-is-encrypted-with-its-own-key.ts';
import awsBedrockAgentRoleDoesNotAdminister from './aws/bedrock/agent-role-does-not-administer.ts';
import awsBedrockCustomModelIsEncryptedWithItsOwnKey from './aws/bedrock/custom-model-is-encrypted-with-its-own-key.ts';
import awsBedrockGuardrailProtectsPersonalData from './aws/bedrock/guardrail-protects-personal-data.ts';
import awsBedrockGuardrailStopsPromptAttacks from './aws/bedrock/guardrail-stops-prompt-attacks.ts';
import awsBedrockKnowledgeBaseRoleDoesNotAdminister from './aws/bedrock/knowledge-base-role-does-not-administer.ts';
import awsBedrockRegionLogsModelInvocations from './aws/bedrock/region-logs-model-invocations.ts';
import awsCloudformationStackDidNotFail from './aws/cloudformation/stack-did-not-fail.ts';
import awsCloudformationStackHasAPolicy from './aws/cloudformation/stack-has-a-policy.ts';
import awsCloudformationStackHasNotDrifted from './aws/cloudformation/stack-has-not-drifted.ts';
import awsCloudformationStackHoldsNoPlainSecret from './aws/cloudformation/stack-holds-no-plain-secret.ts';
import awsCloudformationStackIsProtectedFromTermination from './aws/cloudformation/stack-is-protected-from-termination.ts';
import awsCloudformationStackRoleDoesNotAdminister from './aws/cloudformation/stack-role-does-not-administer.ts';
import awsCloudfrontDistributionAsksOriginsForTls12 from './aws/cloudfront/distribution-asks-origins-for-tls-1-2.ts';
import awsCloudfrontDistributionAsksOriginsOverHttps from './aws/cloudfront/distribution-asks-origins-over-https.ts';
import awsCloudfrontDistributionAsksViewersForHttps from './aws/cloudfront/distribution-asks-viewers-for-https.ts';
import awsCloudfrontDistributionAsksViewersForTls12 from './aws/cloudfront/distribution-asks-viewers-for-tls-1-2.ts';
import awsCloudfrontDistributionEncryptsFields from './aws/cloudfront/distribution-encrypts-fields.ts';
import awsCloudfrontDistributionFailsOver from './aws/cloudfront/distribution-fails-over.ts';
import awsCloudfrontDistributionHasOwnCertificate from './aws/cloudfront/distribution-has-own-certificate.ts';
import awsCloudfrontDistributionHasRootObject from './aws/cloudfront/distribution-has-root-object.ts';
import awsCloudfrontDistributionHoldsS3Origins from './aws/cloudfront/distribution-holds-s3-origins.ts';
import awsCloudfrontDistributionIsBehindWaf from './aws/cloudfront/distribution-is-behind-waf.ts';
import awsCloudfrontDistributionIsLogged from './aws/cloudfront/distribution-is-logged.ts';
import awsCloudfrontDistributionRestrictsCountries from './aws/cloudfront/distribution-restricts-countries.ts';
import awsCloudfrontDistributionSharesAddresses from './aws/cloudfront/distribution-shares-addresses.ts';
import awsCloudfrontS3OriginExists from './aws/cloudfront/s3-origin-exists.ts';
import awsCloudtrailAccountRecordsEveryRegion from './aws/cloudtrail/account-records-every-region.ts';
import awsCloudtrailAccountRecordsS3ObjectReads from './aws/cloudtrail/account-records-s3-object-reads.ts';
import awsCloudtrailAccountRecordsS3ObjectWrites from './aws/cloudtrail/account-records-s3-object-writes.ts';
import awsCloudtrailTrailBucketLogsAccess from './aws/cloudtrail/trail-bucket-logs-access.ts';
import awsCloudtrailTrailDeliversToLogGroup from './aws/cloudtrail/trail-delivers-to-log-group.ts';
import awsCloudtrailTrailDeliveryWorks from './aws/cloudtrail/trail-delivery-works.ts';
import awsCloudtrailTrailIsEncryptedWithCustomerKey from './aws/cloudtrail/trail-is-encrypted-with-customer-key.ts';
import awsCloudtrailTrailIsLogging from './aws/cloudtrail/trail-is-logging.ts';
import awsCloudtrailTrailLogFilesAreValidated from './aws/cloudtrail/trail-log-files-are-validated.ts';
import awsCloudtrailTrailRecordsAllManagementEvents from './aws/cloudtrail/trail-records-all-management-events.ts';
import awsCloudtrailTrailRecordsUnusualActivity from './aws/cloudtrail/trail-records-unusual-activity.ts';
import awsCloudwatchAlarmActionsAreEnabled from './aws/cloudwatch/alarm-actions-are-enabled.ts';
import awsCloudwatchAlarmReceivesData from './aws/cloudwatch/alarm-receives-data.ts';
import awsCloudwatchAlarmSetsSomethingOff from './aws/cloudwatch/alarm-sets-something-off.ts';
import awsCloudwatchCloudtrailChangesRaiseAlarm from './aws/cloudwatch/cloudtrail-changes-raise-alarm.ts';
import awsCloudwatchConfigChangesRaiseAlarm from './aws/cloudwatch/config-changes-raise-alarm.ts';
import awsCloudwatchFailedSignInsRaiseAlarm from './aws/cloudwatch/failed-sign-ins-raise-alarm.ts';
import awsCloudwatchIamPolicyChangesRaiseAlarm from './aws/cloudwatch/iam-policy-changes-raise-alarm.ts';
import awsCloudwatchKmsKeyRemovalsRaiseAlarm from './aws/cloudwatch/kms-key-removals-raise-alarm.ts';
import awsCloudwatchNetworkAclChangesRaiseAlarm from './aws/cloudwatch/network-acl-changes-raise-alarm.ts';
import awsCloudwatchNetworkGatewayChangesRaiseAlarm from './aws/cloudwatch/network-gateway-changes-raise-alarm.ts';
import awsCloudwatchOrganizationsChangesRaiseAlarm from './aws/cloudwatch/organizations-changes-raise-alarm.ts';
import awsCloudwatchRefusedCallsRaiseAlarm from './aws/cloudwatch/refused-calls-raise-alarm.ts';
import awsCloudwatchRootUsageRaisesAlarm from './aws/cloudwatch/root-usage-raises-alarm.ts';
import awsCloudwatchRouteTableChangesRaiseAlarm from './aws/cloudwatch/route-table-changes-raise-alarm.ts';
import awsCloudwatchS3BucketPolicyChangesRaiseAlarm from './aws/cloudwatch/s3-bucket-policy-changes-raise-alarm.ts';
import awsCloudwatchSecurityGroupChangesRaiseAlarm from './aws/cloudwatch/security-group-changes-raise-alarm.ts';
import awsCloudwatchSignInsWithoutMfaRaiseAlarm from './aws/cloudwatch/sign-ins-without-mfa-raise-alarm.ts';
import awsCloudwatchVpcChangesRaiseAlarm from './aws/cloudwatch/vpc-changes-raise-alarm.ts';
import awsCodebuildProjectBuildsArePrivate from './aws/codebuild/project-builds-are-private.ts';
import awsCodebuildProjectEnvironmentHoldsNoSecret from './aws/codebuild/project-environment-holds-no-secret.ts';
import awsCodebuildProjectKeepsBuildLogs from './aws/codebuild/project-keeps-build-logs.ts';
import awsCodebuildProjectOutputsAreEncrypted from './aws/codebuild/project-outputs-are-encrypted.ts';
import awsCodebuildProjectRoleDoesNotAdminister from './aws/codebuild/project-role-does-not-administer.ts';
import awsCodebuildProjectRunsNoPrivilegedBuild from './aws/codebuild/project-runs-no-privileged-build.ts';
import awsCodebuildProjectSourceHoldsNoCredential from './aws/codebuild/project-source-holds-no-credential.ts';
import awsCodebuildProjectWebhookTakesExactNames from './aws/codebuild/project-webhook-takes-exact-names.ts';
import awsCodebuildSourceCredentialIsAConnection from './aws/codebuild/source-credential-is-a-connection.ts';
import awsCognitoClientAccessTokenIsShortLived from './aws/cognito/client-access-token-is-short-lived.ts';
import awsCognitoClientCallsBackOverHttps from './aws/cognito/client-calls-back-over-https.ts';
import awsCognitoClientHidesWhoExists from './aws/cognito/client-hides-who-exists.ts';
import awsCognitoClientKeepsPasswordsOffTheWire from './aws/cognito/client-keeps-passwords-off-the-wire.ts';
import awsCognitoClientRevokesTokens from './aws/cognito/client-revokes-tokens.ts';
import awsCognitoClientUsesNoImplicitGrant from './aws/cognito/client-uses-no-implicit-grant.ts';
import awsCognitoIdentityPoolRefusesClassicFlow from './aws/cognito/identity-pool-refuses-classic-flow.ts';
import awsCognitoIdentityPoolTakesNoGuests from './aws/cognito/identity-pool-takes-no-guests.ts';
import awsCognitoUserPoolActsOnThreats from './aws/cognito/user-pool-acts-on-threats.ts';
import awsCognitoUserPoolAnswersRiskySignIns from './aws/cognito/user-pool-answers-risky-sign-ins.ts';
import awsCognitoUserPoolAsksForLongPasswords from './aws/cognito/user-pool-asks-for-long-passwords.ts';
import awsCognitoUserPoolAsksForMixedPasswords from './aws/cognito/user-pool-asks-for-mixed-passwords.ts';
import awsCognitoUserPoolAsksForSecondFactor from './aws/cognito/user-pool-asks-for-second-factor.ts';
import awsCognitoUserPoolBlocksLeakedPasswords from './aws/cognito/user-pool-blocks-leaked-passwords.ts';
import awsCognitoUserPoolClosesSignUp from './aws/cognito/user-pool-closes-sign-up.ts';
import awsCognitoUserPoolIsBehindWaf from './aws/cognito/user-pool-is-behind-waf.ts';
import awsCognitoUserPoolResistsDeletion from './aws/cognito/user-pool-resists-deletion.ts';
import awsCognitoUserPoolTemporaryPasswordsExpire from './aws/cognito/user-pool-temporary-passwords-expire.ts';
import awsConfigAccountRecordsGlobalTypes from './aws/config/account-records-global-types.ts';
import awsConfigRecorderUsesServiceLinkedRole from './aws/config/recorder-uses-service-linked-role.ts';
import awsConfigRegionDeliversWhatItRecords from './aws/config/region-delivers-what-it-records.ts';
import awsConfigRegionIsRecorded from './aws/config/region-is-recorded.ts';
import awsConfigRegionRecordsAllTypes from './aws/config/region-records-all-types.ts';
import awsDaxClusterEncryptsTraffic from './aws/dax/cluster-encrypts-traffic.ts';
import awsDaxClusterIsEncrypted from './aws/dax/cluster-is-encrypted.ts';
import awsDaxClusterSpansZones from './aws/dax/cluster-spans-zones.ts';
import awsDirectoryserviceDirectoryAsksForASecondFactor from './aws/directoryservice/directory-asks-for-a-second-factor.ts';
import awsDirectoryserviceDirectoryEncryptsLdap from './aws/directoryservice/directory-encrypts-ldap.ts';
import awsDirectoryserviceDirectoryForwardsItsLogs from './aws/directoryservice/directory-forwards-its-logs.ts';
import awsDirectoryserviceDirectoryHidesPasswordsFromRadius from './aws/directoryservice/directory-hides-passwords-from-radius.ts';
import awsDirectoryserviceDirectoryTellsOfItsFailures from './aws/directoryservice/directory-tells-of-its-failures.ts';
import awsDirectoryserviceDirectoryWasSavedThisWeek from './aws/directoryservice/directory-was-saved-this-week.ts';
import awsDmsEndpointEncryptsTraffic from './aws/dms/endpoint-encrypts-traffic.ts';
import awsDmsReplicationInstanceIsNotPubliclyAccessible from './aws/dms/replication-instance-is-not-publicly-accessible.ts';
import awsDmsReplicationInstanceSpansZones from './aws/dms/replication-instance-spans-zones.ts';
import awsDmsReplicationInstanceTakesMinorUpgrades from './aws/dms/replication-instance-takes-minor-upgrades.ts';
import awsDmsReplicationTaskKeepsLogs from './aws/dms/replication-task-keeps-logs.ts';
import awsDocdbClusterExportsAuditLogs from './aws/docdb/cluster-exports-audit-logs.ts';
import awsDocdbClusterIsBackedUp from './aws/docdb/cluster-is-backed-up.ts';
import awsDocdbClusterIsEncrypted from './aws/docdb/cluster-is-encrypted.ts';
import awsDocdbClusterIsProtectedFromDeletion from './aws/docdb/cluster-is-protected-from-deletion.ts';
import awsDocdbClusterRequiresTls from './aws/docdb/cluster-requires-tls.ts';
import awsDocdbClusterSpansZones from './aws/docdb/cluster-spans-zones.ts';
import awsDynamodbTableCapacityScalesByItself from './aws/dynamodb/table-capacity-scales-by-itself.ts';
import awsDynamodbTableHasPointInTimeRecovery from './aws/dynamodb/table-has-point-in-time-recovery.ts';
import awsDynamodbTableIsEncryptedWithKms from './aws/dynamodb/table-is-encrypted-with-kms.ts';
import awsDynamodbTableIsNotOpenToAnyone from './aws/dynamodb/table-is-not-open-to-anyone.ts';
import awsDynamodbTableIsProtectedFromDeletion from './aws/dynamodb/table-is-protected-from-deletion.ts';
import awsDynamodbTableLiesInTheEuropeanUnion from './aws/dynamodb/table-lies-in-the-european-union.ts';
import awsDynamodbTableNamesNoForeignAccount from './aws/dynamodb/table-names-no-foreign-account.ts';
import awsDynamodbTableReplicasStayInTheEuropeanUnion from './aws/dynamodb/table-replicas-stay-in-the-european-union.ts';
import awsEc2ClientVpnEndpointLogsConnections from './aws/ec2/client-vpn-endpoint-logs-connections.ts';
import awsEc2DefaultSecurityGroupLetsNothingThrough from './aws/ec2/default-security-group-lets-nothing-through.ts';
import awsEc2DefaultVpcIsEmpty from './aws/ec2/default-vpc-is-empty.ts';
import awsEc2ElasticIpIsUsed from './aws/ec2/elastic-ip-is-used.ts';
import awsEc2ExposedInstanceHoldsNoAdministratorRole from './aws/ec2/exposed-instance-holds-no-administrator-role.ts';
import awsEc2ImageIsEncrypted from './aws/ec2/image-is-encrypted.ts';
import awsEc2ImageIsNotPublic from './aws/ec2/image-is-not-public.ts';
import awsEc2ImageIsUnderTwoYearsOld from './aws/ec2/image-is-under-two-years-old.ts';
import awsEc2InstanceHasDetailedMonitoring from './aws/ec2/instance-has-detailed-monitoring.ts';
import awsEc2InstanceHasNoKeyPair from './aws/ec2/instance-has-no-key-pair.ts';
import awsEc2InstanceHasNoPublicAddress from './aws/ec2/instance-has-no-public-address.ts';
import awsEc2InstanceHasRole from './aws/ec2/instance-has-role.ts';
import awsEc2InstanceImageIsNotDeprecated from './aws/ec2/instance-image-is-not-deprecated.ts';
import awsEc2InstanceIsProtectedFromTermination from './aws/ec2/instance-is-protected-from-termination.ts';
import awsEc2InstanceMetadataTravelsTwoHopsAtMost from './aws/ec2/instance-metadata-travels-two-hops-at-most.ts';
import awsEc2InstanceRequiresImdsv2 from './aws/ec2/instance-requires-imdsv2.ts';
import awsEc2InstanceUserDataHoldsNoSecret from './aws/ec2/instance-user-data-holds-no-secret.ts';
import awsEc2InstanceWasStartedWithinHalfAYear from './aws/ec2/instance-was-started-within-half-a-year.ts';
import awsEc2LaunchTemplateAssignsNoPublicAddress from './aws/ec2/launch-template-assigns-no-public-address.ts';
import awsEc2LaunchTemplateRequiresImdsv2 from './aws/ec2/launch-template-requires-imdsv2.ts';
import awsEc2LaunchTemplateUserDataHoldsNoSecret from './aws/ec2/launch-template-user-data-holds-no-secret.ts';
import awsEc2NatGatewayIsUsed from './aws/ec2/nat-gateway-is-used.ts';
import awsEc2NetworkAclClosesAdministrationPorts from './aws/ec2/network-acl-closes-administration-ports.ts';
import awsEc2NetworkAclIsUsed from './aws/ec2/network-acl-is-used.ts';
import awsEc2RegionBlocksInternetGateways from './aws/ec2/region-blocks-internet-gateways.ts';
import awsEc2RegionBlocksPublicImages from './aws/ec2/region-blocks-public-images.ts';
import awsEc2RegionBlocksPublicSnapshots from './aws/ec2/region-blocks-public-snapshots.ts';
import awsEc2RegionEncryptsNewVolumes from './aws/ec2/region-encrypts-new-volumes.ts';
import awsEc2RegionForbidsSerialConsole from './aws/ec2/region-forbids-serial-console.ts';
import awsEc2RegionRequiresImdsv2ByDefault from './aws/ec2/region-requires-imdsv2-by-default.ts';
import awsEc2RegionWithInstancesIsInTheEuropeanUnion from './aws/ec2/region-with-instances-is-in-the-european-union.ts';
import awsEc2RouteTableLeadsSomewhere from './aws/ec2/route-table-leads-somewhere.ts';
import awsEc2RouteTablePeersNarrowly from './aws/ec2/route-table-peers-narrowly.ts';
import awsEc2SecurityGroupClosesAdministrationPorts from './aws/ec2/security-group-closes-administration-ports.ts';
import awsEc2SecurityGroupClosesDatabasePorts from './aws/ec2/security-group-closes-database-ports.ts';
import awsEc2SecurityGroupClosesFileSharingPorts from './aws/ec2/security-group-closes-file-sharing-ports.ts';
import awsEc2SecurityGroupClosesPlatformPorts from './aws/ec2/security-group-closes-platform-ports.ts';
import awsEc2SecurityGroupDoesNotOpenEveryPort from './aws/ec2/security-group-does-not-open-every-port.ts';
import awsEc2SecurityGroupIsUsed from './aws/ec2/security-group-is-used.ts';
import awsEc2SnapshotIsEncrypted from './aws/ec2/snapshot-is-encrypted.ts';
import awsEc2SnapshotIsNotSharedWithEveryone from './aws/ec2/snapshot-is-not-shared-with-everyone.ts';
import awsEc2SnapshotIsUnderAYearOld from './aws/ec2/snapshot-is-under-a-year-old.ts';
import awsEc2StoppedInstanceIsRecent from './aws/ec2/stopped-instance-is-recent.ts';
import awsEc2SubnetAssignsNoPublicAddress from './aws/ec2/subnet-assigns-no-public-address.ts';
import awsEc2TransitGatewayApprovesAttachments from './aws/ec2/transit-gateway-approves-attachments.ts';
import awsEc2VolumeHasSnapshotOfTheWeek from './aws/ec2/volume-has-snapshot-of-the-week.ts';
import awsEc2VolumeIsAttached from './aws/ec2/volume-is-attached.ts';
import awsEc2VolumeIsEncrypted from './aws/ec2/volume-is-encrypted.ts';
import awsEc2VolumeIsOfCurrentGeneration from './aws/ec2/volume-is-of-current-generation.ts';
import awsEc2VpcEndpointPolicyIsClosed from './aws/ec2/vpc-endpoint-policy-is-closed.ts';
import awsEc2VpcEndpointServiceApprovesConnections from './aws/ec2/vpc-endpoint-service-approves-connections.ts';
import awsEc2VpcEndpointServiceNamesItsConsumers from './aws/ec2/vpc-endpoint-service-names-its-consumers.ts';
import awsEc2VpcEndpointSpansSeveralZones from './aws/ec2/vpc-endpoint-spans-several-zones.ts';
import awsEc2VpcLogsFlows from './aws/ec2/vpc-logs-flows.ts';
import awsEc2VpcReachesS3ThroughEndpoint from './aws/ec2/vpc-reaches-s3-through-endpoint.ts';
import awsEc2VpcSpansSeveralZones from './aws/ec2/vpc-spans-several-zones.ts';
import awsEc2VpnConnectionHasBothTunnelsUp from './aws/ec2/vpn-connection-has-both-tunnels-up.ts';
import awsEc2VpnConnectionLogsTunnels from './aws/ec2/vpn-connection-logs-tunnels.ts';
import awsEc2VpnConnectionRefusesIkev1 from './aws/ec2/vpn-connection-refuses-ikev1.ts';
import awsEcrRepositoryIsEncryptedWithKms from './aws/ecr/repository-is-encrypted-with-kms.ts';
import awsEcrRepositoryIsNotOpenToAnyone from './aws/ecr/repository-is-not-open-to-anyone.ts';
import awsEcrRepositoryRemovesOldImages from './aws/ecr/repository-removes-old-images.ts';
import awsEcrRepositoryScansItsImages from './aws/ecr/repository-scans-its-images.ts';
import awsEcrRepositoryTagsCannotMove from './aws/ecr/repository-tags-cannot-move.ts';
import awsEcrpublicRepositoryIsRuledByKnownAccounts from './aws/ecrpublic/repository-is-ruled-by-known-accounts.ts';
import awsEcsClusterRecordsExecSessions from './aws/ecs/cluster-records-exec-sessions.ts';
import awsEcsClusterWatchesItsContainers from './aws/ecs/cluster-watches-its-containers.ts';
import awsEcsServiceOpensNoShell from './aws/ecs/service-opens-no-shell.ts';
import awsEcsServiceRunsNewestFargatePlatform from './aws/ecs/service-runs-newest-fargate-platform.ts';
import awsEcsServiceTasksHaveNoPublicAddress from './aws/ecs/service-tasks-have-no-public-address.ts';
import awsEcsServiceUndoesFailedDeployments from './aws/ecs/service-undoes-failed-deployments.ts';
import awsEcsServiceWithPublicAddressDoesNotAdminister from './aws/ecs/service-with-public-address-does-not-administer.ts';
import awsEcsTaskEnvironmentHoldsNoSecret from './aws/ecs/task-environment-holds-no-secret.ts';
import awsEcsTaskExecutionRoleDoesNotAdminister from './aws/ecs/task-execution-role-does-not-administer.ts';
import awsEcsTaskHasANetworkOfItsOwn from './aws/ecs/task-has-a-network-of-its-own.ts';
import awsEcsTaskKeepsToItsOwnProcesses from './aws/ecs/task-keeps-to-its-own-processes.ts';
import awsEcsTaskLogsEveryContainer from './aws/ecs/task-logs-every-container.ts';
import awsEcsTaskNamesAUserOtherThanRoot from './aws/ecs/task-names-a-user-other-than-root.ts';
import awsEcsTaskReachesEfsOverTls from './aws/ecs/task-reaches-efs-over-tls.ts';
import awsEcsTaskRoleDoesNotAdminister from './aws/ecs/task-role-does-not-administer.ts';
import awsEcsTaskRootFileSystemIsReadOnly from './aws/ecs/task-root-file-system-is-read-only.ts';
import awsEcsTaskRunsNoPrivilegedContainer from './aws/ecs/task-runs-no-privileged-container.ts';
import awsEfsAccessPointEnforcesUser from './aws/efs/access-point-enforces-user.ts';
import awsEfsAccessPointHasOwnDirectory from './aws/efs/access-point-has-own-directory.ts';
import awsEfsFileSystemIsBackedUp from './aws/efs/file-system-is-backed-up.ts';
import awsEfsFileSystemIsEncrypted from './aws/efs/file-system-is-encrypted.ts';
import awsEfsFileSystemKnowsWhoMounts from './aws/efs/file-system-knows-who-mounts.ts';
import awsEfsFileSystemLiesInTheEuropeanUnion from './aws/efs/file-system-lies-in-the-european-union.ts';
import awsEfsFileSystemSpansZones from './aws/efs/file-system-spans-zones.ts';
import awsEksClusterAccessStandsInAws from './aws/eks/cluster-access-stands-in-aws.ts';
import awsEksClusterCannotBeDeletedByMistake from './aws/eks/cluster-cannot-be-deleted-by-mistake.ts';
import awsEksClusterEncryptsSecretsWithItsOwnKey from './aws/eks/cluster-encrypts-secrets-with-its-own-key.ts';
import awsEksClusterEndpointDoesNotAnswerEveryone from './aws/eks/cluster-endpoint-does-not-answer-everyone.ts';
import awsEksClusterLogsItsControlPlane from './aws/eks/cluster-logs-its-control-plane.ts';
import awsEksClusterVersionIsInStandardSupport from './aws/eks/cluster-version-is-in-standard-support.ts';
import awsEksNodeGroupOpensSshToKnownGroups from './aws/eks/node-group-opens-ssh-to-known-groups.ts';
import awsEksNodeGroupRoleDoesNotAdminister from './aws/eks/node-group-role-does-not-administer.ts';
import awsElasticacheClusterEncryptsTraffic from './aws/elasticache/cluster-encrypts-traffic.ts';
import awsElasticacheClusterTakesMinorUpgrades from './aws/elasticache/cluster-takes-minor-upgrades.ts';
import awsElasticacheReplicationGroupAuthenticates from './aws/elasticache/replication-group-authenticates.ts';
import awsElasticacheReplicationGroupIsBackedUp from './aws/elasticache/replication-group-is-backed-up.ts';
import awsElasticacheReplicationGroupIsEncrypted from './aws/elasticache/replication-group-is-encrypted.ts';
import awsElasticacheReplicationGroupRequiresTls from './aws/elasticache/replication-group-requires-tls.ts';
import awsElasticacheReplicationGroupSpansZones from './aws/elasticache/replication-group-spans-zones.ts';
import awsElasticacheReplicationGroupTakesMinorUpgrades from './aws/elasticache/replication-group-takes-minor-upgrades.ts';
import awsElasticbeanstalkEnvironmentAppliesManagedUpdates from './aws/elasticbeanstalk/environment-applies-managed-updates.ts';
import awsElasticbeanstalkEnvironmentHoldsNoSecret from './aws/elasticbeanstalk/environment-holds-no-secret.ts';
import awsElasticbeanstalkEnvironmentRefusesImdsv1 from './aws/elasticbeanstalk/environment-refuses-imdsv1.ts';
import awsElasticbeanstalkEnvironmentReportsItsHealth from './aws/elasticbeanstalk/environment-reports-its-health.ts';
import awsElasticbeanstalkEnvironmentStreamsItsLogs from './aws/elasticbeanstalk/environment-streams-its-logs.ts';
import awsElbLoadBalancerBalancesAcrossZones from './aws/elb/load-balancer-balances-across-zones.ts';
import awsElbLoadBalancerDrainsConnections from './aws/elb/load-balancer-drains-connections.ts';
import awsElbLoadBalancerEncryptsWhatClientsSend from './aws/elb/load-balancer-encrypts-what-clients-send.ts';
import awsElbLoadBalancerGuardsAgainstDesync from './aws/elb/load-balancer-guards-against-desync.ts';
import awsElbLoadBalancerLogsAccess from './aws/elb/load-balancer-logs-access.ts';
import awsElbLoadBalancerRefusesObsoleteTls from './aws/elb/load-balancer-refuses-obsolete-tls.ts';
import awsElbLoadBalancerServesInstances from './aws/elb/load-balancer-serves-instances.ts';
import awsElbLoadBalancerSpansSeveralZones from './aws/elb/load-balancer-spans-several-zones.ts';
import awsElbv2HttpListenerRedirectsToHttps from './aws/elbv2/http-listener-redirects-to-https.ts';
import awsElbv2InternetLoadBalancerIsBehindWaf from './aws/elbv2/internet-load-balancer-is-behind-waf.ts';
import awsElbv2ListenerRefusesObsoleteTls from './aws/elbv2/listener-refuses-obsolete-tls.ts';
import awsElbv2ListenerSpeaksTls13 from './aws/elbv2/listener-speaks-tls-1-3.ts';
import awsElbv2LoadBalancerBalancesAcrossZones from './aws/elbv2/load-balancer-balances-across-zones.ts';
import awsElbv2LoadBalancerDropsInvalidHeaders from './aws/elbv2/load-balancer-drops-invalid-headers.ts';
import awsElbv2LoadBalancerGuardsAgainstDesync from './aws/elbv2/load-balancer-guards-against-desync.ts';
import awsElbv2LoadBalancerHasListeners from './aws/elbv2/load-balancer-has-listeners.ts';
import awsElbv2LoadBalancerIsProtectedFromDeletion from './aws/elbv2/load-balancer-is-protected-from-deletion.ts';
import awsElbv2LoadBalancerLogsAccess from './aws/elbv2/load-balancer-logs-access.ts';
import awsElbv2LoadBalancerSpansSeveralZones from './aws/elbv2/load-balancer-spans-several-zones.ts';
import awsElbv2TargetGroupIsUsed from './aws/elbv2/target-group-is-used.ts';
import awsElbv2TargetGroupSpeaksHttps from './aws/elbv2/target-group-speaks-https.ts';
import awsEmrClusterEncryptsTraffic from './aws/emr/cluster-encrypts-traffic.ts';
import awsEmrClusterHasNoPublicAddress from './aws/emr/cluster-has-no-public-address.ts';
import awsEmrClusterIsEncrypted from './aws/emr/cluster-is-encrypted.ts';
import awsEmrClusterKeepsLogs from './aws/emr/cluster-keeps-logs.ts';
import awsEmrClusterUsesKerberos from './aws/emr/cluster-uses-kerberos.ts';
import awsEmrRegionBlocksPublicAccess from './aws/emr/region-blocks-public-access.ts';
import awsEventsBusIsArchived from './aws/events/bus-is-archived.ts';
import awsEventsBusNamesNoOtherAccount from './aws/events/bus-names-no-other-account.ts';
import awsEventsBusPolicyIsClosed from './aws/events/bus-policy-is-closed.ts';
import awsFirehoseStreamIsEncrypted from './aws/firehose/stream-is-encrypted.ts';
import awsFsxFileSystemIsBackedUp from './aws/fsx/file-system-is-backed-up.ts';
import awsFsxFileSystemRecordsFileAccess from './aws/fsx/file-system-records-file-access.ts';
import awsFsxFileSystemSpansZones from './aws/fsx/file-system-spans-zones.ts';
import awsGlueCatalogEncryptsConnectionPasswords from './aws/glue/catalog-encrypts-connection-passwords.ts';
import awsGlueCatalogIsEncrypted from './aws/glue/catalog-is-encrypted.ts';
import awsGlueCatalogIsNotOpenToAnyone from './aws/glue/catalog-is-not-open-to-anyone.ts';
import awsGlueConnectionEnforcesTls from './aws/glue/connection-enforces-tls.ts';
import awsGlueJobHasSecurityConfiguration from './aws/glue/job-has-security-configuration.ts';
import awsGlueJobHoldsNoPlainSecret from './aws/glue/job-holds-no-plain-secret.ts';
import awsGlueJobKeepsLogs from './aws/glue/job-keeps-logs.ts';
import awsGlueJobRoleDoesNotAdminister from './aws/glue/job-role-does-not-administer.ts';
import awsGlueSecurityConfigurationEncryptsEverything from './aws/glue/security-configuration-encrypts-everything.ts';
import awsGuarddutyEc2MalwareIsSought from './aws/guardduty/ec2-malware-is-sought.ts';
import awsGuarddutyEksIsWatched from './aws/guardduty/eks-is-watched.ts';
import awsGuarddutyLambdaIsWatched from './aws/guardduty/lambda-is-watched.ts';
import awsGuarddutyRdsIsWatched from './aws/guardduty/rds-is-watched.ts';
import awsGuarddutyRegionHasNoOpenHighFinding from './aws/guardduty/region-has-no-open-high-finding.ts';
import awsGuarddutyRegionIsWatched from './aws/guardduty/region-is-watched.ts';
import awsGuarddutyRuntimesAreWatched from './aws/guardduty/runtimes-are-watched.ts';
import awsGuarddutyS3IsWatched from './aws/guardduty/s3-is-watched.ts';
import awsIamAccountHasAuditRole from './aws/iam/account-has-audit-role.ts';
import awsIamAccountHasSupportRole from './aws/iam/account-has-support-role.ts';
import awsIamAdministratorHoldsNoAccessKey from './aws/iam/administrator-holds-no-access-key.ts';
import awsIamAttachedPolicyDoesNotGrantEverything from './aws/iam/attached-policy-does-not-grant-everything.ts';
import awsIamCloudshellFullAccessIsNotAttached from './aws/iam/cloudshell-full-access-is-not-attached.ts';
import awsIamConsoleUserHasMfa from './aws/iam/console-user-has-mfa.ts';
import awsIamConsoleUserHoldsNoAccessKey from './aws/iam/console-user-holds-no-access-key.ts';
import awsIamGroupHasMembers from './aws/iam/group-has-members.ts';
import awsIamOidcProviderServesARole from './aws/iam/oidc-provider-serves-a-role.ts';
import awsIamPasswordPolicyAsksFor14Characters from './aws/iam/password-policy-asks-for-14-characters.ts';
import awsIamPasswordPolicyAsksForDigit from './aws/iam/password-policy-asks-for-digit.ts';
import awsIamPasswordPolicyAsksForLowercaseLetter from './aws/iam/password-policy-asks-for-lowercase-letter.ts';
import awsIamPasswordPolicyAsksForSymbol from './aws/iam/password-policy-asks-for-symbol.ts';
import awsIamPasswordPolicyAsksForUppercaseLetter from './aws/iam/password-policy-asks-for-uppercase-letter.ts';
import awsIamPasswordPolicyLetsUsersChangeTheirs from './aws/iam/password-policy-lets-users-change-theirs.ts';
import awsIamPasswordPolicyRemembers24Passwords from './aws/iam/password-policy-remembers-24-passwords.ts';
import awsIamPolicyAllowsByName from './aws/iam/policy-allows-by-name.ts';
import awsIamPolicyDoesNotAssumeEveryRole from './aws/iam/policy-does-not-assume-every-role.ts';
import awsIamPolicyDoesNotOwnIdentities from './aws/iam/policy-does-not-own-identities.ts';
import awsIamPolicyDoesNotOwnKeys from './aws/iam/policy-does-not-own-keys.ts';
import awsIamPolicyDoesNotOwnSecrets from './aws/iam/policy-does-not-own-secrets.ts';
import awsIamPolicyDoesNotOwnTrails from './aws/iam/policy-does-not-own-trails.ts';
import awsIamPolicyDoesNotPassEveryRole from './aws/iam/policy-does-not-pass-every-role.ts';
import awsIamPolicyIsAttached from './aws/iam/policy-is-attached.ts';
import awsIamPolicyIsManaged from './aws/iam/policy-is-managed.ts';
import awsIamPrincipalCannotEscalateThroughPassRole from './aws/iam/principal-cannot-escalate-through-pass-role.ts';
import awsIamRoleIsInUse from './aws/iam/role-is-in-use.ts';
import awsIamRoleTrustsKnownPrincipalsOnly from './aws/iam/role-trusts-known-principals-only.ts';
import awsIamRootUserHasMfa from './aws/iam/root-user-has-mfa.ts';
import awsIamRootUserHasNoAccessKey from './aws/iam/root-user-has-no-access-key.ts';
import awsIamRootUserHasNoSigningCertificate from './aws/iam/root-user-has-no-signing-certificate.ts';
import awsIamRootUserIsNotUsed from './aws/iam/root-user-is-not-used.ts';
import awsIamRootUserMfaIsHardware from './aws/iam/root-user-mfa-is-hardware.ts';
import awsIamSamlProviderMetadataHasAMonthLeft from './aws/iam/saml-provider-metadata-has-a-month-left.ts';
import awsIamSamlProviderServesARole from './aws/iam/saml-provider-serves-a-role.ts';
import awsIamServerCertificateHasAMonthLeft from './aws/iam/server-certificate-has-a-month-left.ts';
import awsIamServerCertificateIsNotExpired from './aws/iam/server-certificate-is-not-expired.ts';
import awsIamSharedRoleDoesNotAdminister from './aws/iam/shared-role-does-not-administer.ts';
import awsIamUnattachedPolicyDoesNotGrantEverything from './aws/iam/unattached-policy-does-not-grant-everything.ts';
import awsIamUserAccessKeysAreInUse from './aws/iam/user-access-keys-are-in-use.ts';
import awsIamUserAccessKeysAreRenewed from './aws/iam/user-access-keys-are-renewed.ts';
import awsIamUserHasACredential from './aws/iam/user-has-a-credential.ts';
import awsIamUserHasOneActiveAccessKey from './aws/iam/user-has-one-active-access-key.ts';
import awsIamUserPasswordIsInUse from './aws/iam/user-password-is-in-use.ts';
import awsIamUserPermissionsComeFromGroups from './aws/iam/user-permissions-come-from-groups.ts';
import awsIamVirtualMfaDeviceIsAssigned from './aws/iam/virtual-mfa-device-is-assigned.ts';
import awsIamWorkloadRoleDoesNotAdminister from './aws/iam/workload-role-does-not-administer.ts';
import awsInspector2ContainerImagesAreScanned from './aws/inspector2/container-images-are-scanned.ts';
import awsInspector2Ec2InstancesAreScanned from './aws/inspector2/ec2-instances-are-scanned.ts';
import awsInspector2LambdaCodeIsScanned from './aws/inspector2/lambda-code-is-scanned.ts';
import awsInspector2LambdaFunctionsAreScanned from './aws/inspector2/lambda-functions-are-scanned.ts';
import awsInspector2RegionHasNoCriticalFinding from './aws/inspector2/region-has-no-critical-finding.ts';
import awsKafkaClusterAuthenticatesClients from './aws/kafka/cluster-authenticates-clients.ts';
import awsKafkaClusterEncryptsBetweenBrokers from './aws/kafka/cluster-encrypts-between-brokers.ts';
import awsKafkaClusterIsNotPublic from './aws/kafka/cluster-is-not-public.ts';
import awsKafkaClusterKeepsBrokerLogs from './aws/kafka/cluster-keeps-broker-logs.ts';
import awsKafkaClusterRequiresTls from './aws/kafka/cluster-requires-tls.ts';
import awsKafkaClusterRunsSupportedVersion from './aws/kafka/cluster-runs-supported-version.ts';
import awsKinesisStreamIsEncrypted from './aws/kinesis/stream-is-encrypted.ts';
import awsKinesisStreamKeepsAWeek from './aws/kinesis/stream-keeps-a-week.ts';
import awsKmsImportedKeyDoesNotExpire from './aws/kms/imported-key-does-not-expire.ts';
import awsKmsKeyIsEnabled from './aws/kms/key-is-enabled.ts';
import awsKmsKeyIsNotPendingDeletion from './aws/kms/key-is-not-pending-deletion.ts';
import awsKmsKeyIsUsed from './aws/kms/key-is-used.ts';
import awsKmsKeyNamesNoForeignAccount from './aws/kms/key-names-no-foreign-account.ts';
import awsKmsKeyPolicyIsClosed from './aws/kms/key-policy-is-closed.ts';
import awsKmsKeyRotates from './aws/kms/key-rotates.ts';
import awsLambdaFunctionCodeIsSigned from './aws/lambda/function-code-is-signed.ts';
import awsLambdaFunctionEnvironmentHoldsNoSecret from './aws/lambda/function-environment-holds-no-secret.ts';
import awsLambdaFunctionEnvironmentKeyIsItsOwners from './aws/lambda/function-environment-key-is-its-owners.ts';
import awsLambdaFunctionIsNotInvokableByAnyone from './aws/lambda/function-is-not-invokable-by-anyone.ts';
import awsLambdaFunctionIsTraced from './aws/lambda/function-is-traced.ts';
import awsLambdaFunctionKeepsFailedEvents from './aws/lambda/function-keeps-failed-events.ts';
import awsLambdaFunctionLayersComeFromItsAccount from './aws/lambda/function-layers-come-from-its-account.ts';
import awsLambdaFunctionOpenToAnyoneDoesNotAdminister from './aws/lambda/function-open-to-anyone-does-not-administer.ts';
import awsLambdaFunctionReservesItsConcurrency from './aws/lambda/function-reserves-its-concurrency.ts';
import awsLambdaFunctionRoleDoesNotAdminister from './aws/lambda/function-role-does-not-administer.ts';
import awsLambdaFunctionRoleDoesNotEscalate from './aws/lambda/function-role-does-not-escalate.ts';
import awsLambdaFunctionRuntimeIsSupported from './aws/lambda/function-runtime-is-supported.ts';
import awsLambdaFunctionSpansAvailabilityZones from './aws/lambda/function-spans-availability-zones.ts';
import awsLambdaFunctionUrlNamesItsOrigins from './aws/lambda/function-url-names-its-origins.ts';
import awsLightsailBucketIsPrivate from './aws/lightsail/bucket-is-private.ts';
import awsLightsailDatabaseIsNotPublic from './aws/lightsail/database-is-not-public.ts';
import awsLightsailDatabaseKeepsBackups from './aws/lightsail/database-keeps-backups.ts';
import awsLightsailInstanceClosesAdministrationPorts from './aws/lightsail/instance-closes-administration-ports.ts';
import awsLightsailInstanceClosesDatabasePorts from './aws/lightsail/instance-closes-database-ports.ts';
import awsLightsailInstanceRefusesImdsv1 from './aws/lightsail/instance-refuses-imdsv1.ts';
import awsLightsailInstanceSavesItself from './aws/lightsail/instance-saves-itself.ts';
import awsLightsailStaticIpIsAttached from './aws/lightsail/static-ip-is-attached.ts';
import awsLogsLogGroupDoesNotKeepEventsForEver from './aws/logs/log-group-does-not-keep-events-for-ever.ts';
import awsLogsLogGroupIsEncryptedWithCustomerKey from './aws/logs/log-group-is-encrypted-with-customer-key.ts';
import awsLogsLogGroupIsProtectedFromDeletion from './aws/logs/log-group-is-protected-from-deletion.ts';
import awsLogsLogGroupKeepsEventsForAYear from './aws/logs/log-group-keeps-events-for-a-year.ts';
import awsLogsResourcePolicyIsClosed from './aws/logs/resource-policy-is-closed.ts';
import awsMacie2RegionIsSearched from './aws/macie2/region-is-searched.ts';
import awsMacie2SensitiveDataIsSoughtByItself from './aws/macie2/sensitive-data-is-sought-by-itself.ts';
import awsMemorydbClusterAuthenticates from './aws/memorydb/cluster-authenticates.ts';
import awsMemorydbClusterIsBackedUp from './aws/memorydb/cluster-is-backed-up.ts';
import awsMemorydbClusterRequiresTls from './aws/memorydb/cluster-requires-tls.ts';
import awsMemorydbClusterSpansZones from './aws/memorydb/cluster-spans-zones.ts';
import awsMemorydbClusterTakesMinorUpgrades from './aws/memorydb/cluster-takes-minor-upgrades.ts';
import awsMqBrokerIsNotPubliclyAccessible from './aws/mq/broker-is-not-publicly-accessible.ts';
import awsMqBrokerKeepsAuditLogs from './aws/mq/broker-keeps-audit-logs.ts';
import awsMqBrokerKeepsGeneralLogs from './aws/mq/broker-keeps-general-logs.ts';
import awsMqBrokerSpansZones from './aws/mq/broker-spans-zones.ts';
import awsMqBrokerTakesMinorUpgrades from './aws/mq/broker-takes-minor-upgrades.ts';
import awsNeptuneClusterAcceptsIamAuthentication from './aws/neptune/cluster-accepts-iam-authentication.ts';
import awsNeptuneClusterExportsAuditLogs from './aws/neptune/cluster-exports-audit-logs.ts';
import awsNeptuneClusterIsBackedUp from './aws/neptune/cluster-is-backed-up.ts';
import awsNeptuneClusterIsEncrypted from './aws/neptune/cluster-is-encrypted.ts';
import awsNeptuneClusterIsProtectedFromDeletion from './aws/neptune/cluster-is-protected-from-deletion.ts';
import awsNeptuneClusterSpansZones from './aws/neptune/cluster-spans-zones.ts';
import awsNetworkfirewallFirewallIsProtectedFromDeletion from './aws/networkfirewall/firewall-is-protected-from-deletion.ts';
import awsNetworkfirewallFirewallIsProtectedFromSubnetChanges from './aws/networkfirewall/firewall-is-protected-from-subnet-changes.ts';
import awsNetworkfirewallFirewallLogs from './aws/networkfirewall/firewall-logs.ts';
import awsNetworkfirewallFirewallSpansSeveralZones from './aws/networkfirewall/firewall-spans-several-zones.ts';
import awsNetworkfirewallPolicyDropsUnnamedFlows from './aws/networkfirewall/policy-drops-unnamed-flows.ts';
import awsNetworkfirewallPolicyHasRules from './aws/networkfirewall/policy-has-rules.ts';
import awsNetworkfirewallPolicyLetsNoFragmentThroughUnread from './aws/networkfirewall/policy-lets-no-fragment-through-unread.ts';
import awsNetworkfirewallPolicyLetsNoPacketThroughUnread from './aws/networkfirewall/policy-lets-no-packet-through-unread.ts';
import awsOpensearchDomainEncryptsBetweenNodes from './aws/opensearch/domain-encrypts-between-nodes.ts';
import awsOpensearchDomainHasFineGrainedAccess from './aws/opensearch/domain-has-fine-grained-access.ts';
import awsOpensearchDomainIsEncrypted from './aws/opensearch/domain-is-encrypted.ts';
import awsOpensearchDomainIsInVpc from './aws/opensearch/domain-is-in-vpc.ts';
import awsOpensearchDomainIsNotOpenToAnyone from './aws/opensearch/domain-is-not-open-to-anyone.ts';
import awsOpensearchDomainKeepsAuditLogs from './aws/opensearch/domain-keeps-audit-logs.ts';
import awsOpensearchDomainRequiresModernTls from './aws/opensearch/domain-requires-modern-tls.ts';
import awsOpensearchDomainSoftwareIsCurrent from './aws/opensearch/domain-software-is-current.ts';
import awsOpensearchDomainSpansZones from './aws/opensearch/domain-spans-zones.ts';
import awsOrganizationsAccessAnalyzerReachesEveryAccount from './aws/organizations/access-analyzer-reaches-every-account.ts';
import awsOrganizationsAccountIsInAnOrganization from './aws/organizations/account-is-in-an-organization.ts';
import awsOrganizationsBackupPoliciesAreEnabled from './aws/organizations/backup-policies-are-enabled.ts';
import awsOrganizationsCloudtrailReachesEveryAccount from './aws/organizations/cloudtrail-reaches-every-account.ts';
import awsOrganizationsConfigReachesEveryAccount from './aws/organizations/config-reaches-every-account.ts';
import awsOrganizationsContentIsKeptFromAi from './aws/organizations/content-is-kept-from-ai.ts';
import awsOrganizationsGuarddutyReachesEveryAccount from './aws/organizations/guardduty-reaches-every-account.ts';
import awsOrganizationsMembersCannotLeave from './aws/organizations/members-cannot-leave.ts';
import awsOrganizationsOrganizationHasAllFeatures from './aws/organizations/organization-has-all-features.ts';
import awsOrganizationsOrganizationHasGuardrailsOfItsOwn from './aws/organizations/organization-has-guardrails-of-its-own.ts';
import awsOrganizationsRegionsAreRestricted from './aws/organizations/regions-are-restricted.ts';
import awsOrganizationsResourceControlPoliciesAreEnabled from './aws/organizations/resource-control-policies-are-enabled.ts';
import awsOrganizationsRootCredentialsAreManagedCentrally from './aws/organizations/root-credentials-are-managed-centrally.ts';
import awsOrganizationsServiceControlPoliciesAreEnabled from './aws/organizations/service-control-policies-are-enabled.ts';
import awsOrganizationsTagPoliciesAreEnabled from './aws/organizations/tag-policies-are-enabled.ts';
import awsRdsClusterAcceptsIamAuthentication from './aws/rds/cluster-accepts-iam-authentication.ts';
import awsRdsClusterExportsLogs from './aws/rds/cluster-exports-logs.ts';
import awsRdsClusterIsBackedUp from './aws/rds/cluster-is-backed-up.ts';
import awsRdsClusterIsEncrypted from './aws/rds/cluster-is-encrypted.ts';
import awsRdsClusterIsProtectedFromDeletion from './aws/rds/cluster-is-protected-from-deletion.ts';
import awsRdsClusterRequiresTls from './aws/rds/cluster-requires-tls.ts';
import awsRdsClusterSnapshotIsEncrypted from './aws/rds/cluster-snapshot-is-encrypted.ts';
import awsRdsClusterSnapshotIsNotPublic from './aws/rds/cluster-snapshot-is-not-public.ts';
import awsRdsClusterSpansZones from './aws/rds/cluster-spans-zones.ts';
import awsRdsInstanceAcceptsIamAuthentication from './aws/rds/instance-accepts-iam-authentication.ts';
import awsRdsInstanceAdministratorHasOwnName from './aws/rds/instance-administrator-has-own-name.ts';
import awsRdsInstanceCertificateIsValidAMonth from './aws/rds/instance-certificate-is-valid-a-month.ts';
import awsRdsInstanceExportsLogs from './aws/rds/instance-exports-logs.ts';
import awsRdsInstanceFailuresAreNotified from './aws/rds/instance-failures-are-notified.ts';
import awsRdsInstanceIsBackedUp from './aws/rds/instance-is-backed-up.ts';
import awsRdsInstanceIsCloselyMonitored from './aws/rds/instance-is-closely-monitored.ts';
import awsRdsInstanceIsEncrypted from './aws/rds/instance-is-encrypted.ts';
import awsRdsInstanceIsNotPubliclyAccessible from './aws/rds/instance-is-not-publicly-accessible.ts';
import awsRdsInstanceIsProtectedFromDeletion from './aws/rds/instance-is-protected-from-deletion.ts';
import awsRdsInstanceLiesInTheEuropeanUnion from './aws/rds/instance-lies-in-the-european-union.ts';
import awsRdsInstanceReplicasStayInTheEuropeanUnion from './aws/rds/instance-replicas-stay-in-the-european-union.ts';
import awsRdsInstanceRequiresTls from './aws/rds/instance-requires-tls.ts';
import awsRdsInstanceRunsSupportedVersion from './aws/rds/instance-runs-supported-version.ts';
import awsRdsInstanceSpansZones from './aws/rds/instance-spans-zones.ts';
import awsRdsInstanceTakesMinorUpgrades from './aws/rds/instance-takes-minor-upgrades.ts';
import awsRdsSnapshotIsEncrypted from './aws/rds/snapshot-is-encrypted.ts';
import awsRdsSnapshotIsNotPublic from './aws/rds/snapshot-is-not-public.ts';
import awsRedshiftClusterAdministratorHasOwnName from './aws/redshift/cluster-administrator-has-own-name.ts';
import awsRedshiftClusterCopiesThroughVpc from './aws/redshift/cluster-copies-through-vpc.ts';
import awsRedshiftClusterIsBackedUp from './aws/redshift/cluster-is-backed-up.ts';
import awsRedshiftClusterIsEncrypted from './aws/redshift/cluster-is-encrypted.ts';
import awsRedshiftClusterIsNotPubliclyAccessible from './aws/redshift/cluster-is-not-publicly-accessible.ts';
import awsRedshiftClusterKeepsAuditLogs from './aws/redshift/cluster-keeps-audit-logs.ts';
import awsRedshiftClusterRequiresTls from './aws/redshift/cluster-requires-tls.ts';
import awsRedshiftClusterTakesUpgrades from './aws/redshift/cluster-takes-upgrades.ts';
import awsRedshiftserverlessNamespaceExportsAuditLogs from './aws/redshiftserverless/namespace-exports-audit-logs.ts';
import awsRedshiftserverlessNamespacePasswordIsManaged from './aws/redshiftserverless/namespace-password-is-managed.ts';
import awsRedshiftserverlessWorkgroupCopiesThroughVpc from './aws/redshiftserverless/workgroup-copies-through-vpc.ts';
import awsRedshiftserverlessWorkgroupIsNotPubliclyAccessible from './aws/redshiftserverless/workgroup-is-not-publicly-accessible.ts';
import awsRedshiftserverlessWorkgroupRequiresTls from './aws/redshiftserverless/workgroup-requires-tls.ts';
import awsRoute53PublicZoneIsSigned from './aws/route53/public-zone-is-signed.ts';
import awsRoute53PublicZoneLogsQueries from './aws/route53/public-zone-logs-queries.ts';
import awsRoute53RecordNamesExistingBucket from './aws/route53/record-names-existing-bucket.ts';
import awsRoute53domainsDomainDoesNotExpireSoon from './aws/route53domains/domain-does-not-expire-soon.ts';
import awsRoute53domainsDomainHidesItsContacts from './aws/route53domains/domain-hides-its-contacts.ts';
import awsRoute53domainsDomainIsLockedAgainstTransfer from './aws/route53domains/domain-is-locked-against-transfer.ts';
import awsRoute53domainsDomainRenewsByItself from './aws/route53domains/domain-renews-by-itself.ts';
import awsS3AccessPointBlocksPublicAccess from './aws/s3/access-point-blocks-public-access.ts';
import awsS3AccessPointPolicyIsClosed from './aws/s3/access-point-policy-is-closed.ts';
import awsS3AccountBlocksPublicAccess from './aws/s3/account-blocks-public-access.ts';
import awsS3BucketAbortsIncompleteUploads from './aws/s3/bucket-aborts-incomplete-uploads.ts';
import awsS3BucketAsksSecondFactorToDelete from './aws/s3/bucket-asks-second-factor-to-delete.ts';
import awsS3BucketBlocksPublicAccess from './aws/s3/bucket-blocks-public-access.ts';
import awsS3BucketExpiresOldVersions from './aws/s3/bucket-expires-old-versions.ts';
import awsS3BucketHasAclsOff from './aws/s3/bucket-has-acls-off.ts';
import awsS3BucketHasLifecycle from './aws/s3/bucket-has-lifecycle.ts';
import awsS3BucketHostsNoWebsite from './aws/s3/bucket-hosts-no-website.ts';
import awsS3BucketIsEncryptedWithNamedKey from './aws/s3/bucket-is-encrypted-with-named-key.ts';
import awsS3BucketIsNotPublic from './aws/s3/bucket-is-not-public.ts';
import awsS3BucketIsReplicated from './aws/s3/bucket-is-replicated.ts';
import awsS3BucketKeepsVersions from './aws/s3/bucket-keeps-versions.ts';
import awsS3BucketLetsNoOriginWrite from './aws/s3/bucket-lets-no-origin-write.ts';
import awsS3BucketLiesInTheEuropeanUnion from './aws/s3/bucket-lies-in-the-european-union.ts';
import awsS3BucketLocksObjects from './aws/s3/bucket-locks-objects.ts';
import awsS3BucketLogsAccess from './aws/s3/bucket-logs-access.ts';
import awsS3BucketNamesNoForeignAccount from './aws/s3/bucket-names-no-foreign-account.ts';
import awsS3BucketNotifiesEvents from './aws/s3/bucket-notifies-events.ts';
import awsS3BucketRefusesPlainHttp from './aws/s3/bucket-refuses-plain-http.ts';
import awsSagemakerDomainGoesThroughTheVpc from './aws/sagemaker/domain-goes-through-the-vpc.ts';
import awsSagemakerDomainIsEncryptedWithItsOwnKey from './aws/sagemaker/domain-is-encrypted-with-its-own-key.ts';
import awsSagemakerDomainRoleDoesNotAdminister from './aws/sagemaker/domain-role-does-not-administer.ts';
import awsSagemakerDomainSignsPeopleIn from './aws/sagemaker/domain-signs-people-in.ts';
import awsSagemakerEndpointIsEncryptedWithItsOwnKey from './aws/sagemaker/endpoint-is-encrypted-with-its-own-key.ts';
import awsSagemakerEndpointRunsOnTwoMachines from './aws/sagemaker/endpoint-runs-on-two-machines.ts';
import awsSagemakerModelIsInAVpc from './aws/sagemaker/model-is-in-a-vpc.ts';
import awsSagemakerModelIsIsolatedFromTheNetwork from './aws/sagemaker/model-is-isolated-from-the-network.ts';
import awsSagemakerModelRoleDoesNotAdminister from './aws/sagemaker/model-role-does-not-administer.ts';
import awsSagemakerNotebookGivesNoRootAccess from './aws/sagemaker/notebook-gives-no-root-access.ts';
import awsSagemakerNotebookHasNoDirectInternet from './aws/sagemaker/notebook-has-no-direct-internet.ts';
import awsSagemakerNotebookIsEncryptedWithItsOwnKey from './aws/sagemaker/notebook-is-encrypted-with-its-own-key.ts';
import awsSagemakerNotebookIsInAVpc from './aws/sagemaker/notebook-is-in-a-vpc.ts';
import awsSagemakerNotebookRefusesImdsv1 from './aws/sagemaker/notebook-refuses-imdsv1.ts';
import awsSagemakerNotebookRoleDoesNotAdminister from './aws/sagemaker/notebook-role-does-not-administer.ts';
import awsSagemakerTrainingEncryptsTrafficBetweenMachines from './aws/sagemaker/training-encrypts-traffic-between-machines.ts';
import awsSagemakerTrainingIsInAVpc from './aws/sagemaker/training-is-in-a-vpc.ts';
import awsSagemakerTrainingIsIsolatedFromTheNetwork from './aws/sagemaker/training-is-isolated-from-the-network.ts';
import awsSecretsmanagerSecretIsEncryptedWithOwnKey from './aws/secretsmanager/secret-is-encrypted-with-own-key.ts';
import awsSecretsmanagerSecretIsUsed from './aws/secretsmanager/secret-is-used.ts';
import awsSecretsmanagerSecretNamesNoForeignAccount from './aws/secretsmanager/secret-names-no-foreign-account.ts';
import awsSecretsmanagerSecretPolicyIsClosed from './aws/secretsmanager/secret-policy-is-closed.ts';
import awsSecretsmanagerSecretRotatesOnTime from './aws/secretsmanager/secret-rotates-on-time.ts';
import awsSecretsmanagerSecretRotates from './aws/secretsmanager/secret-rotates.ts';
import awsSecurityhubNewControlsAreEnabled from './aws/securityhub/new-controls-are-enabled.ts';
import awsSecurityhubRegionIsHeldToAStandard from './aws/securityhub/region-is-held-to-a-standard.ts';
import awsSecurityhubRegionIsWatched from './aws/securityhub/region-is-watched.ts';
import awsShieldDistributionIsProtected from './aws/shield/distribution-is-protected.ts';
import awsShieldHostedZoneIsProtected from './aws/shield/hosted-zone-is-protected.ts';
import awsShieldResponseTeamCanAct from './aws/shield/response-team-can-act.ts';
import awsShieldResponseTeamCanCall from './aws/shield/response-team-can-call.ts';
import awsShieldSubscriptionRenews from './aws/shield/subscription-renews.ts';
import awsSnsSubscriptionDoesNotUsePlainHttp from './aws/sns/subscription-does-not-use-plain-http.ts';
import awsSnsSubscriptionIsConfirmed from './aws/sns/subscription-is-confirmed.ts';
import awsSnsTopicHasSubscribers from './aws/sns/topic-has-subscribers.ts';
import awsSnsTopicIsEncrypted from './aws/sns/topic-is-encrypted.ts';
import awsSnsTopicPolicyIsClosed from './aws/sns/topic-policy-is-closed.ts';
import awsSqsQueueHandsOnFailures from './aws/sqs/queue-hands-on-failures.ts';
import awsSqsQueueIsEncrypted from './aws/sqs/queue-is-encrypted.ts';
import awsSqsQueuePolicyIsClosed from './aws/sqs/queue-policy-is-closed.ts';
import awsSsmDocumentIsNotPublic from './aws/ssm/document-is-not-public.ts';
import awsSsmDocumentPublicSharingIsBlocked from './aws/ssm/document-public-sharing-is-blocked.ts';
import awsSsmNodeAgentIsLatest from './aws/ssm/node-agent-is-latest.ts';
import awsSsmNodeIsPatched from './aws/ssm/node-is-patched.ts';
import awsSsmNodeIsReachable from './aws/ssm/node-is-reachable.ts';
import awsSsmNodeIsScannedForPatches from './aws/ssm/node-is-scanned-for-patches.ts';
import awsSsmNodePatchScanIsRecent from './aws/ssm/node-patch-scan-is-recent.ts';
import awsSsmParameterNamedAsSecretIsEncrypted from './aws/ssm/parameter-named-as-secret-is-encrypted.ts';
import awsSsmSecretParameterChanges from './aws/ssm/secret-parameter-changes.ts';
import awsSsmSessionsAreEncryptedWithOwnKey from './aws/ssm/sessions-are-encrypted-with-own-key.ts';
import awsSsmSessionsAreLogged from './aws/ssm/sessions-are-logged.ts';
import awsStatesStateMachineDefinitionHoldsNoCredential from './aws/states/state-machine-definition-holds-no-credential.ts';
import awsStatesStateMachineIsEncryptedWithItsOwnKey from './aws/states/state-machine-is-encrypted-with-its-own-key.ts';
import awsStatesStateMachineIsTraced from './aws/states/state-machine-is-traced.ts';
import awsStatesStateMachineLogsItsRuns from './aws/states/state-machine-logs-its-runs.ts';
import awsStatesStateMachineRoleDoesNotAdminister from './aws/states/state-machine-role-does-not-administer.ts';
import awsTransferServerKeepsLogs from './aws/transfer/server-keeps-logs.ts';
import awsTransferServerRefusesWeakAlgorithms from './aws/transfer/server-refuses-weak-algorithms.ts';
import awsTransferServerSpeaksNoPlainFtp from './aws/transfer/server-speaks-no-plain-ftp.ts';
import awsTransferServerStandsInAVpc from './aws/transfer/server-stands-in-a-vpc.ts';
import awsWafv2WebAclHasRules from './aws/wafv2/web-acl-has-rules.ts';
import awsWafv2WebAclIsLogged from './aws/wafv2/web-acl-is-logged.ts';
import awsWafv2WebAclLimitsRate from './aws/wafv2/web-acl-limits-rate.ts';
import awsWafv2WebAclRulesAct from './aws/wafv2/web-acl-rules-act.ts';
import awsWafv2WebAclRulesAreMeasured from './aws/wafv2/web-acl-rules-are-measured.ts';
import awsWorkspacesDirectoryLimitsAddresses from './aws/workspaces/directory-limits-addresses.ts';
import awsWorkspacesDirectoryMakesNoLocalAdministrator from './aws/workspaces/directory-makes-no-local-administrator.ts';
import awsWorkspacesWorkspaceIsEncrypted from './aws/workspaces/workspace-is-encrypted.ts';
import awsWorkspacesWorkspaceIsUsed from './aws/workspaces/workspace-is-used.ts';
import webCertificateChainIsComplete from './web/certificate/chain-is-complete.ts';
import webCertificateHasBegun from './web/certificate/has-begun.ts';
import webCertificateHasNotExpired from './web/certificate/has-not-expired.ts';
import webCertificateIsLoggedPublicly from './web/certificate/is-logged-publicly.ts';
import webCertificateIsMadeForServers from './web/certificate/is-made-for-servers.ts';
import webCertificateIsNotAWildcard from './web/certificate/is-not-a-wildcard.ts';
import webCertificateIsNotAnAuthority from './web/certificate/is-not-an-authority.ts';
import webCertificateIsNotSelfSigned from './web/certificate/is-not-self-signed.ts';
import webCertificateIsRenewedInTime from './web/certificate/is-renewed-in-time.ts';
import webCertificateIsSignedWithASoundHash from './web/certificate/is-signed-with-a-sound-hash.ts';
import webCertificateIsTrusted from './web/certificate/is-trusted.ts';
import webCertificateIssuerIsNamedInCaa from './web/certificate/issuer-is-named-in-caa.ts';
import webCertificateKeyIsStrong from './web/certificate/key-is-strong.ts';
import webCertificateLifetimeIsWithinTheLimit from './web/certificate/lifetime-is-within-the-limit.ts';
import webCertificateMatchesTheHost from './web/certificate/matches-the-host.ts';
import webCertificateMustStapleIsHonoured from './web/certificate/must-staple-is-honoured.ts';
import webCertificateRevocationIsStapled from './web/certificate/revocation-is-stapled.ts';
import webCertificateSaysWhereItIsRevoked from './web/certificate/says-where-it-is-revoked.ts';
import webContentCommentsTellNothing from './web/content/comments-tell-nothing.ts';
import webContentFormsCarryAToken from './web/content/forms-carry-a-token.ts';
import webContentFormsTravelEncrypted from './web/content/forms-travel-encrypted.ts';
import webContentFramesOfOthersAreSandboxed from './web/content/frames-of-others-are-sandboxed.ts';
import webContentInternalAddressesAreNotShown from './web/content/internal-addresses-are-not-shown.ts';
import webContentLinksDoNotCarryAWayOut from './web/content/links-do-not-carry-a-way-out.ts';
import webContentLinksDoNotHandOverTheWindow from './web/content/links-do-not-hand-over-the-window.ts';
import webContentNoDirectoryIsListed from './web/content/no-directory-is-listed.ts';
import webContentNoImageComesInTheClear from './web/content/no-image-comes-in-the-clear.ts';
import webContentNoPersonalNumberIsPublished from './web/content/no-personal-number-is-published.ts';
import webContentNoScriptComesFromACompromisedHost from './web/content/no-script-comes-from-a-compromised-host.ts';
import webContentNoSecretIsPublished from './web/content/no-secret-is-published.ts';
import webContentNoTraceOfExecutionShows from './web/content/no-trace-of-execution-shows.ts';
import webContentNothingActiveComesInTheClear from './web/content/nothing-active-comes-in-the-clear.ts';
import webContentPasswordIsAskedOverHttps from './web/content/password-is-asked-over-https.ts';
import webContentPasswordIsNotSentInTheAddress from './web/content/password-is-not-sent-in-the-address.ts';
import webContentPasswordStaysOnTheSite from './web/content/password-stays-on-the-site.ts';
import webContentScriptsOfOthersAreHeldToADigest from './web/content/scripts-of-others-are-held-to-a-digest.ts';
import webContentScriptsStandApartFromThePage from './web/content/scripts-stand-apart-from-the-page.ts';
import webContentSessionsAreNotInAddresses from './web/content/sessions-are-not-in-addresses.ts';
import webContentSignInPageIsNotStored from './web/content/sign-in-page-is-not-stored.ts';
import webContentSourceMapsAreNotPublished from './web/content/source-maps-are-not-published.ts';
import webContentStylesOfOthersAreHeldToADigest from './web/content/styles-of-others-are-held-to-a-digest.ts';
import webCookiesCookieExpiresWithinThirteenMonths from './web/cookies/cookie-expires-within-thirteen-months.ts';
import webCookiesCookieStatesSameSite from './web/cookies/cookie-states-same-site.ts';
import webCookiesCookieTravelsEncrypted from './web/cookies/cookie-travels-encrypted.ts';
import webCookiesCrossSiteCookieIsSecure from './web/cookies/cross-site-cookie-is-secure.ts';
import webCookiesCsrfTokenStaysOnTheSite from './web/cookies/csrf-token-stays-on-the-site.ts';
import webCookiesPrefixKeepsItsPromise from './web/cookies/prefix-keeps-its-promise.ts';
import webCookiesSameSiteIsUnderstood from './web/cookies/same-site-is-understood.ts';
import webCookiesSessionCookieHasAPrefix from './web/cookies/session-cookie-has-a-prefix.ts';
import webCookiesSessionCookieIsHardToGuess from './web/cookies/session-cookie-is-hard-to-guess.ts';
import webCookiesSessionCookieIsOutOfReachOfScripts from './web/cookies/session-cookie-is-out-of-reach-of-scripts.ts';
import webCookiesSessionCookieStaysOffOtherSites from './web/cookies/session-cookie-stays-off-other-sites.ts';
import webCookiesSessionCookieStaysOnItsHost from './web/cookies/session-cookie-stays-on-its-host.ts';
import webCookiesSessionEndsWithinAMonth from './web/cookies/session-ends-within-a-month.ts';
import webCookiesThirdPartyCookieIsPartitioned from './web/cookies/third-party-cookie-is-partitioned.ts';
import webCookiesValueHoldsNoAddress from './web/cookies/value-holds-no-address.ts';
import webCookiesValueHoldsNoSerializedObject from './web/cookies/value-holds-no-serialized-object.ts';
import webCspBaseCannotBeMoved from './web/csp/base-cannot-be-moved.ts';
import webCspEvalIsRefused from './web/csp/eval-is-refused.ts';
import webCspFormsStayOnTheSite from './web/csp/forms-stay-on-the-site.ts';
import webCspFramingIsInThePolicy from './web/csp/framing-is-in-the-policy.ts';
import webCspInlineScriptsAreRefused from './web/csp/inline-scripts-are-refused.ts';
import webCspInlineStylesAreRefused from './web/csp/inline-styles-are-refused.ts';
import webCspNoOpenHostServesScripts from './web/csp/no-open-host-serves-scripts.ts';
import webCspNoSourceIsInTheClear from './web/csp/no-source-is-in-the-clear.ts';
import webCspNoncesAreUsedOnce from './web/csp/nonces-are-used-once.ts';
import webCspPluginsAreRefused from './web/csp/plugins-are-refused.ts';
import webCspPolicyHasNoMistake from './web/csp/policy-has-no-mistake.ts';
import webCspPolicyIsEnforced from './web/csp/policy-is-enforced.ts';
import webCspScriptSourcesAreNarrow from './web/csp/script-sources-are-narrow.ts';
import webCspScriptsAreNamedOneByOne from './web/csp/scripts-are-named-one-by-one.ts';
import webCspStyleSourcesAreNarrow from './web/csp/style-sources-are-narrow.ts';
import webCspTrustedTypesAreRequired from './web/csp/trusted-types-are-required.ts';
import webCspViolationsAreReported from './web/csp/violations-are-reported.ts';
import webCspWhatIsNotNamedIsRefused from './web/csp/what-is-not-named-is-refused.ts';
import webDnsCaaAsksForReports from './web/dns/caa-asks-for-reports.ts';
import webDnsCaaNamesWhoMayIssue from './web/dns/caa-names-who-may-issue.ts';
import webDnsHostAliasLeadsSomewhere from './web/dns/host-alias-leads-somewhere.ts';
import webDnsHostHasIpv6 from './web/dns/host-has-ipv6.ts';
import webDnsMadeUpNamesDoNotExist from './web/dns/made-up-names-do-not-exist.ts';
import webDnsNameServersAnswerOverIpv6 from './web/dns/name-servers-answer-over-ipv6.ts';
import webDnsNameServersAreApart from './web/dns/name-servers-are-apart.ts';
import webDnsNameServersExist from './web/dns/name-servers-exist.ts';
import webDnsNsec3AddsNoIterations from './web/dns/nsec3-adds-no-iterations.ts';
import webDnsSigningAlgorithmsAreCurrent from './web/dns/signing-algorithms-are-current.ts';
import webDnsZoneHasTwoNameServers from './web/dns/zone-has-two-name-servers.ts';
import webDnsZoneIsSigned from './web/dns/zone-is-signed.ts';
import webDnsZoneValidates from './web/dns/zone-validates.ts';
import webEdgeAnswersByOriginAreKeptApart from './web/edge/answers-by-origin-are-kept-apart.ts';
import webEdgeCacheKeysAreNotShown from './web/edge/cache-keys-are-not-shown.ts';
import webEdgeCookiesStayOutOfSharedCaches from './web/edge/cookies-stay-out-of-shared-caches.ts';
import webExposureActuatorIsClosed from './web/exposure/actuator-is-closed.ts';
import webExposureApiDescriptionIsKeptForItsUsers from './web/exposure/api-description-is-kept-for-its-users.ts';
import webExposureBackupsAreClosed from './web/exposure/backups-are-closed.ts';
import webExposureCrossDomainPolicyIsNarrow from './web/exposure/cross-domain-policy-is-narrow.ts';
import webExposureDirectoryMetadataIsClosed from './web/exposure/directory-metadata-is-closed.ts';
import webExposureEnvironmentFileIsClosed from './web/exposure/environment-file-is-closed.ts';
import webExposureErrorPageTellsNothing from './web/exposure/error-page-tells-nothing.ts';
import webExposureGitRepositoryIsClosed from './web/exposure/git-repository-is-closed.ts';
import webExposureGraphqlConsoleIsClosed from './web/exposure/graphql-console-is-closed.ts';
import webExposureMissingPagesAreNotFound from './web/exposure/missing-pages-are-not-found.ts';
import webExposurePasswordPageIsAnnounced from './web/exposure/password-page-is-announced.ts';
import webExposurePhpinfoIsClosed from './web/exposure/phpinfo-is-closed.ts';
import webExposureRobotsFileGivesNoHint from './web/exposure/robots-file-gives-no-hint.ts';
import webExposureSecurityContactIsPublished from './web/exposure/security-contact-is-published.ts';
import webExposureSecurityContactIsUpToDate from './web/exposure/security-contact-is-up-to-date.ts';
import webExposureServerStatusIsClosed from './web/exposure/server-status-is-closed.ts';
import webExposureSubversionRepositoryIsClosed from './web/exposure/subversion-repository-is-closed.ts';
import webExposureTraceIsRefused from './web/exposure/trace-is-refused.ts';
import webExposureWritingMethodsAreNotAnnounced from './web/exposure/writing-methods-are-not-announced.ts';
import webHeadersAddressesDoNotLeakToOtherSites from './web/headers/addresses-do-not-leak-to-other-sites.ts';
import webHeadersContentTypesAreNotGuessed from './web/headers/content-types-are-not-guessed.ts';
import webHeadersEmbeddedContentHasToAgree from './web/headers/embedded-content-has-to-agree.ts';
import webHeadersErrorPagesAreProtectedToo from './web/headers/error-pages-are-protected-too.ts';
import webHeadersFramingIsRestricted from './web/headers/framing-is-restricted.ts';
import webHeadersHtmlDeclaresItsCharset from './web/headers/html-declares-its-charset.ts';
import webHeadersInternalAddressesStayInside from './web/headers/internal-addresses-stay-inside.ts';
import webHeadersIntrusiveFeaturesAreNotOpenToEveryFrame from './web/headers/intrusive-features-are-not-open-to-every-frame.ts';
import webHeadersNoAbandonedHeaderIsReliedOn from './web/headers/no-abandoned-header-is-relied-on.ts';
import webHeadersNoStrangerReadsAnswersWithCredentials from './web/headers/no-stranger-reads-answers-with-credentials.ts';
import webHeadersNullOriginIsNotTrusted from './web/headers/null-origin-is-not-trusted.ts';
import webHeadersOriginHasItsOwnProcess from './web/headers/origin-has-its-own-process.ts';
import webHeadersOriginsAreNotEchoed from './web/headers/origins-are-not-echoed.ts';
import webHeadersPagesAreNotEmbeddedByOtherSites from './web/headers/pages-are-not-embedded-by-other-sites.ts';
import webHeadersPermissionsPolicyIsStated from './web/headers/permissions-policy-is-stated.ts';
import webHeadersReferrerPolicyIsStated from './web/headers/referrer-policy-is-stated.ts';
import webHeadersResourcePolicyIsUnderstood from './web/headers/resource-policy-is-understood.ts';
import webHeadersSecurityHeadersDoNotContradict from './web/headers/security-headers-do-not-contradict.ts';
import webHeadersWindowsOfOtherSitesAreKeptApart from './web/headers/windows-of-other-sites-are-kept-apart.ts';
import webMailDaneCoversEveryServer from './web/mail/dane-covers-every-server.ts';
import webMailDkimIsPastItsTests from './web/mail/dkim-is-past-its-tests.ts';
import webMailDkimIsPublished from './web/mail/dkim-is-published.ts';
import webMailDkimKeysAreLong from './web/mail/dkim-keys-are-long.ts';
import webMailDmarcAppliesToAllMail from './web/mail/dmarc-applies-to-all-mail.ts';
import webMailDmarcAsksForReports from './web/mail/dmarc-asks-for-reports.ts';
import webMailDmarcCoversSubdomains from './web/mail/dmarc-covers-subdomains.ts';
import webMailDmarcIsEnforcedAndSpfHolds from './web/mail/dmarc-is-enforced-and-spf-holds.ts';
import webMailDmarcIsEnforced from './web/mail/dmarc-is-enforced.ts';
import webMailDmarcIsPublished from './web/mail/dmarc-is-published.ts';
import webMailDomainSaysWhetherItReceives from './web/mail/domain-says-whether-it-receives.ts';
import webMailMailServersAreNotAliases from './web/mail/mail-servers-are-not-aliases.ts';
import webMailMailServersExist from './web/mail/mail-servers-exist.ts';
import webMailMtaStsIsEnforced from './web/mail/mta-sts-is-enforced.ts';
import webMailMtaStsNamesEveryServer from './web/mail/mta-sts-names-every-server.ts';
import webMailSilentDomainRefusesAllMail from './web/mail/silent-domain-refuses-all-mail.ts';
import webMailSpfDoesNotPassAnyone from './web/mail/spf-does-not-pass-anyone.ts';
import webMailSpfIsPublished from './web/mail/spf-is-published.ts';
import webMailSpfTakesAStand from './web/mail/spf-takes-a-stand.ts';
import webMailSpfWorks from './web/mail/spf-works.ts';
import webMailTlsReportsAreAskedFor from './web/mail/tls-reports-are-asked-for.ts';
import webPrivacyFontsComeFromTheSite from './web/privacy/fonts-come-from-the-site.ts';
import webPrivacyLegalNoticeIsLinked from './web/privacy/legal-notice-is-linked.ts';
import webPrivacyNoTrackerBeforeConsent from './web/privacy/no-tracker-before-consent.ts';
import webPrivacyNoTrackingCookieBeforeConsent from './web/privacy/no-tracking-cookie-before-consent.ts';
import webPrivacyPrivacyPolicyIsLinked from './web/privacy/privacy-policy-is-linked.ts';
import webTechnologyAnEdgeServiceStandsInFront from './web/technology/an-edge-service-stands-in-front.ts';
import webTechnologyDebuggingIsOff from './web/technology/debugging-is-off.ts';
import webTechnologyGeneratorTellsNoVersion from './web/technology/generator-tells-no-version.ts';
import webTechnologyHeadersTellNoPlatform from './web/technology/headers-tell-no-platform.ts';
import webTechnologyHeadersTellNoVersion from './web/technology/headers-tell-no-version.ts';
import webTechnologyLibrariesAreStillMended from './web/technology/libraries-are-still-mended.ts';
import webTechnologyLibrariesHaveNoKnownFlaw from './web/technology/libraries-have-no-known-flaw.ts';
import webTechnologyServersBehindAreNotNamed from './web/technology/servers-behind-are-not-named.ts';
import webTlsDefaultCertificateShowsNothingInternal from './web/tls/default-certificate-shows-nothing-internal.ts';
import webTlsDhPrimeHas2048Bits from './web/tls/dh-prime-has-2048-bits.ts';
import webTlsDhPrimeIsNotPrecomputed from './web/tls/dh-prime-is-not-precomputed.ts';
import webTlsMasterSecretIsBoundToItsHandshake from './web/tls/master-secret-is-bound-to-its-handshake.ts';
import webTlsRenegotiationIsBoundToItsConnection from './web/tls/renegotiation-is-bound-to-its-connection.ts';
import webTlsServerChoosesTheSuite from './web/tls/server-chooses-the-suite.ts';
import webTlsServerDoesNotCompress from './web/tls/server-does-not-compress.ts';
import webTlsServerDoesNotOfferHeartbeats from './web/tls/server-does-not-offer-heartbeats.ts';
import webTlsServerDoesNotRenegotiateAtWill from './web/tls/server-does-not-renegotiate-at-will.ts';
import webTlsServerDoesNotSignWithSha1 from './web/tls/server-does-not-sign-with-sha1.ts';
import webTlsServerOffersForwardSecrecy from './web/tls/server-offers-forward-secrecy.ts';
import webTlsServerOffersHttp2 from './web/tls/server-offers-http2.ts';
import webTlsServerOffersPostQuantumKeyExchange from './web/tls/server-offers-post-quantum-key-exchange.ts';
import webTlsServerProtectsCbcSuites from './web/tls/server-protects-cbc-suites.ts';
import webTlsServerRefuses3des from './web/tls/server-refuses-3des.ts';
import webTlsServerRefusesAForcedFallback from './web/tls/server-refuses-a-forced-fallback.ts';
import webTlsServerRefusesAnUnknownApplicationProtocol from './web/tls/server-refuses-an-unknown-application-protocol.ts';
import webTlsServerRefusesAnonymousSuites from './web/tls/server-refuses-anonymous-suites.ts';
import webTlsServerRefusesExportSuites from './web/tls/server-refuses-export-suites.ts';
import webTlsServerRefusesNullSuites from './web/tls/server-refuses-null-suites.ts';
import webTlsServerRefusesObsoleteProtocols from './web/tls/server-refuses-obsolete-protocols.ts';
import webTlsServerRefusesRc4 from './web/tls/server-refuses-rc4.ts';
import webTlsServerRefusesSslv2 from './web/tls/server-refuses-sslv2.ts';
import webTlsServerRefusesSslv3 from './web/tls/server-refuses-sslv3.ts';
import webTlsServerRefusesStaticRsa from './web/tls/server-refuses-static-rsa.ts';
import webTlsServerRefusesWeakCurves from './web/tls/server-refuses-weak-curves.ts';
import webTlsServerSpeaksModernTls from './web/tls/server-speaks-modern-tls.ts';
import webTlsServerSpeaksTls13 from './web/tls/server-speaks-tls-1-3.ts';
import webTlsServerTakesNoEarlyData from './web/tls/server-takes-no-early-data.ts';
import webTlsServerToleratesTheUnknown from './web/tls/server-tolerates-the-unknown.ts';
import webTlsSessionTicketsLastADay from './web/tls/session-tickets-last-a-day.ts';
import webTransportBrowsersAreToldToKeepToHttps from './web/transport/browsers-are-told-to-keep-to-https.ts';
import webTransportHstsCoversSubdomains from './web/transport/hsts-covers-subdomains.ts';
import webTransportHstsIsReadyForPreload from './web/transport/hsts-is-ready-for-preload.ts';
import webTransportHstsLastsSixMonths from './web/transport/hsts-lasts-six-months.ts';
import webTransportHttpsNeverLeadsBackToHttp from './web/transport/https-never-leads-back-to-http.ts';
import webTransportMoveToHttpsIsPermanent from './web/transport/move-to-https-is-permanent.ts';
import webTransportPlainHttpLeadsToHttps from './web/transport/plain-http-leads-to-https.ts';
import webTransportRedirectionsEnd from './web/transport/redirections-end.ts';
import webTransportSiteAnswersOverHttps from './web/transport/site-answers-over-https.ts';

export const controls: readonly AnyControl[] = [
  awsAccessanalyzerAnalyzerIsActive,
  awsAccessanalyzerExternalAccessIsReviewed,
  awsAccessanalyzerRegionLooksForExternalAccess,
  awsAccessanalyzerUnusedAccessIsReviewed,
  awsAccountBillingContactIsDeclared,
  awsAccountContactsAreDistinct,
  awsAccountOperationsContactIsDeclared,
  awsAccountOptedInRegionsLieInTheUnion,
  awsAccountSecurityContactIsDeclared,
  awsAcmCertificateIsLoggedPublicly,
  awsAcmCertificateIsNotAboutToExpire,
  awsAcmCertificateIsUsed,
  awsAcmCertificateIsValidatedByDns,
  awsAcmCertificateKeyIsStrong,
  awsAcmCertificateNamesNoWildcard,
  awsAcmCertificateRenewsByItself,
  awsApigatewayDomainNameAsksForTls12,
  awsApigatewayRestApiAsksWhoCalls,
  awsApigatewayRestApiCallsBackendsOverHttps,
  awsApigatewayRestApiIsPrivate,
  awsApigatewayStageCacheIsEncrypted,
  awsApigatewayStageIsBehindWaf,
  awsApigatewayStageIsTraced,
  awsApigatewayStageKeepsBodiesOutOfLogs,
  awsApigatewayStageLimitsRequests,
  awsApigatewayStageLogsAccess,
  awsApigatewayStageLogsErrors,
  awsApigatewayStageShowsClientCertificate,
  awsApigatewayv2ApiAsksWhoCalls,
  awsApigatewayv2ApiCallsBackendsOverHttps,
  awsApigatewayv2ApiNamesItsOrigins,
  awsApigatewayv2StageLimitsRequests,
  awsApigatewayv2StageLogsAccess,
  awsApprunnerPublicServiceDoesNotAdminister,
  awsApprunnerServiceEnvironmentHoldsNoSecret,
  awsApprunnerServiceIsEncryptedWithItsOwnKey,
  awsApprunnerServiceIsTraced,
  awsApprunnerServiceRoleDoesNotAdminister,
  awsAppsyncApiAsksWhoCalls,
  awsAppsyncApiCacheIsEncrypted,
  awsAppsyncApiHidesItsSchema,
  awsAppsyncApiIsBehindWaf,
  awsAppsyncApiIsTraced,
  awsAppsyncApiLimitsQueryDepth,
  awsAppsyncApiLogsFields,
  awsAthenaWorkgroupEncryptsResults,
  awsAthenaWorkgroupEnforcesItsSettings,
  awsAthenaWorkgroupLimitsScans,
  awsAthenaWorkgroupPublishesMetrics,
  awsAutoscalingBalancedGroupChecksHealthByLoadBalancer,
  awsAutoscalingGroupReplacesUnhealthyInstances,
  awsAutoscalingGroupSpansSeveralZones,
  awsAutoscalingGroupUsesLaunchTemplate,
  awsAutoscalingLaunchConfigurationAssignsNoPublicAddress,
  awsAutoscalingLaunchConfigurationRequiresImdsv2,
  awsAutoscalingLaunchConfigurationUserDataHoldsNoSecret,
  awsBackupPlanCopiesElsewhere,
  awsBackupPlanCopiesStayInTheEuropeanUnion,
  awsBackupPlanKeepsAMonth,
  awsBackupPlanSelectsResources,
  awsBackupRegionHasAPlan,
  awsBackupVaultIsLocked,
  awsBackupVaultPolicyIsClosed,
  awsBackupVaultReceivedABackupLately,
  awsBackupVaultRecoveryPointsAreEncrypted,
  awsBatchJobEnvironmentHoldsNoSecret,
  awsBatchJobHasNoPublicAddress,
  awsBatchJobRoleDoesNotAdminister,
  awsBatchJobRunsNoPrivilegedContainer,
  awsBedrockAgentHasAGuardrail,
  awsBedrockAgentIsEncryptedWithItsOwnKey,
  awsBedrockAgentRoleDoesNotAdminister,
  awsBedrockCustomModelIsEncryptedWithItsOwnKey,
  awsBedrockGuardrailProtectsPersonalData,
  awsBedrockGuardrailStopsPromptAttacks,
  awsBedrockKnowledgeBaseRoleDoesNotAdminister,
  awsBedrockRegionLogsModelInvocations,
  awsCloudformationStackDidNotFail,
  awsCloudformationStackHasAPolicy,
  awsCloudformationStackHasNotDrifted,
  awsCloudformationStackHoldsNoPlainSecret,
  awsCloudformationStackIsProtectedFromTermination,
  awsCloudformationStackRoleDoesNotAdminister,
  awsCloudfrontDistributionAsksOriginsForTls12,
  awsCloudfrontDistributionAsksOriginsOverHttps,
  awsCloudfrontDistributionAsksViewersForHttps,
  awsCloudfrontDistributionAsksViewersForTls12,
  awsCloudfrontDistributionEncryptsFields,
  awsCloudfrontDistributionFailsOver,
  awsCloudfrontDistributionHasOwnCertificate,
  awsCloudfrontDistributionHasRootObject,
  awsCloudfrontDistributionHoldsS3Origins,
  awsCloudfrontDistributionIsBehindWaf,
  awsCloudfrontDistributionIsLogged,
  awsCloudfrontDistributionRestrictsCountries,
  awsCloudfrontDistributionSharesAddresses,
  awsCloudfrontS3OriginExists,
  awsCloudtrailAccountRecordsEveryRegion,
  awsCloudtrailAccountRecordsS3ObjectReads,
  awsCloudtrailAccountRecordsS3ObjectWrites,
  awsCloudtrailTrailBucketLogsAccess,
  awsCloudtrailTrailDeliversToLogGroup,
  awsCloudtrailTrailDeliveryWorks,
  awsCloudtrailTrailIsEncryptedWithCustomerKey,
  awsCloudtrailTrailIsLogging,
  awsCloudtrailTrailLogFilesAreValidated,
  awsCloudtrailTrailRecordsAllManagementEvents,
  awsCloudtrailTrailRecordsUnusualActivity,
  awsCloudwatchAlarmActionsAreEnabled,
  awsCloudwatchAlarmReceivesData,
  awsCloudwatchAlarmSetsSomethingOff,
  awsCloudwatchCloudtrailChangesRaiseAlarm,
  awsCloudwatchConfigChangesRaiseAlarm,
  awsCloudwatchFailedSignInsRaiseAlarm,
  awsCloudwatchIamPolicyChangesRaiseAlarm,
  awsCloudwatchKmsKeyRemovalsRaiseAlarm,
  awsCloudwatchNetworkAclChangesRaiseAlarm,
  awsCloudwatchNetworkGatewayChangesRaiseAlarm,
  awsCloudwatchOrganizationsChangesRaiseAlarm,
  awsCloudwatchRefusedCallsRaiseAlarm,
  awsCloudwatchRootUsageRaisesAlarm,
  awsCloudwatchRouteTableChangesRaiseAlarm,
  awsCloudwatchS3BucketPolicyChangesRaiseAlarm,
  awsCloudwatchSecurityGroupChangesRaiseAlarm,
  awsCloudwatchSignInsWithoutMfaRaiseAlarm,
  awsCloudwatchVpcChangesRaiseAlarm,
  awsCodebuildProjectBuildsArePrivate,
  awsCodebuildProjectEnvironmentHoldsNoSecret,
  awsCodebuildProjectKeepsBuildLogs,
  awsCodebuildProjectOutputsAreEncrypted,
  awsCodebuildProjectRoleDoesNotAdminister,
  awsCodebuildProjectRunsNoPrivilegedBuild,
  awsCodebuildProjectSourceHoldsNoCredential,
  awsCodebuildProjectWebhookTakesExactNames,
  awsCodebuildSourceCredentialIsAConnection,
  awsCognitoClientAccessTokenIsShortLived,
  awsCognitoClientCallsBackOverHttps,
  awsCognitoClientHidesWhoExists,
  awsCognitoClientKeepsPasswordsOffTheWire,
  awsCognitoClientRevokesTokens,
  awsCognitoClientUsesNoImplicitGrant,
  awsCognitoIdentityPoolRefusesClassicFlow,
  awsCognitoIdentityPoolTakesNoGuests,
  awsCognitoUserPoolActsOnThreats,
  awsCognitoUserPoolAnswersRiskySignIns,
  awsCognitoUserPoolAsksForLongPasswords,
  awsCognitoUserPoolAsksForMixedPasswords,
  awsCognitoUserPoolAsksForSecondFactor,
  awsCognitoUserPoolBlocksLeakedPasswords,
  awsCognitoUserPoolClosesSignUp,
  awsCognitoUserPoolIsBehindWaf,
  awsCognitoUserPoolResistsDeletion,
  awsCognitoUserPoolTemporaryPasswordsExpire,
  awsConfigAccountRecordsGlobalTypes,
  awsConfigRecorderUsesServiceLinkedRole,
  awsConfigRegionDeliversWhatItRecords,
  awsConfigRegionIsRecorded,
  awsConfigRegionRecordsAllTypes,
  awsDaxClusterEncryptsTraffic,
  awsDaxClusterIsEncrypted,
  awsDaxClusterSpansZones,
  awsDirectoryserviceDirectoryAsksForASecondFactor,
  awsDirectoryserviceDirectoryEncryptsLdap,
  awsDirectoryserviceDirectoryForwardsItsLogs,
  awsDirectoryserviceDirectoryHidesPasswordsFromRadius,
  awsDirectoryserviceDirectoryTellsOfItsFailures,
  awsDirectoryserviceDirectoryWasSavedThisWeek,
  awsDmsEndpointEncryptsTraffic,
  awsDmsReplicationInstanceIsNotPubliclyAccessible,
  awsDmsReplicationInstanceSpansZones,
  awsDmsReplicationInstanceTakesMinorUpgrades,
  awsDmsReplicationTaskKeepsLogs,
  awsDocdbClusterExportsAuditLogs,
  awsDocdbClusterIsBackedUp,
  awsDocdbClusterIsEncrypted,
  awsDocdbClusterIsProtectedFromDeletion,
  awsDocdbClusterRequiresTls,
  awsDocdbClusterSpansZones,
  awsDynamodbTableCapacityScalesByItself,
  awsDynamodbTableHasPointInTimeRecovery,
  awsDynamodbTableIsEncryptedWithKms,
  awsDynamodbTableIsNotOpenToAnyone,
  awsDynamodbTableIsProtectedFromDeletion,
  awsDynamodbTableLiesInTheEuropeanUnion,
  awsDynamodbTableNamesNoForeignAccount,
  awsDynamodbTableReplicasStayInTheEuropeanUnion,
  awsEc2ClientVpnEndpointLogsConnections,
  awsEc2DefaultSecurityGroupLetsNothingThrough,
  awsEc2DefaultVpcIsEmpty,
  awsEc2ElasticIpIsUsed,
  awsEc2ExposedInstanceHoldsNoAdministratorRole,
  awsEc2ImageIsEncrypted,
  awsEc2ImageIsNotPublic,
  awsEc2ImageIsUnderTwoYearsOld,
  awsEc2InstanceHasDetailedMonitoring,
  awsEc2InstanceHasNoKeyPair,
  awsEc2InstanceHasNoPublicAddress,
  awsEc2InstanceHasRole,
  awsEc2InstanceImageIsNotDeprecated,
  awsEc2InstanceIsProtectedFromTermination,
  awsEc2InstanceMetadataTravelsTwoHopsAtMost,
  awsEc2InstanceRequiresImdsv2,
  awsEc2InstanceUserDataHoldsNoSecret,
  awsEc2InstanceWasStartedWithinHalfAYear,
  awsEc2LaunchTemplateAssignsNoPublicAddress,
  awsEc2LaunchTemplateRequiresImdsv2,
  awsEc2LaunchTemplateUserDataHoldsNoSecret,
  awsEc2NatGatewayIsUsed,
  awsEc2NetworkAclClosesAdministrationPorts,
  awsEc2NetworkAclIsUsed,
  awsEc2RegionBlocksInternetGateways,
  awsEc2RegionBlocksPublicImages,
  awsEc2RegionBlocksPublicSnapshots,
  awsEc2RegionEncryptsNewVolumes,
  awsEc2RegionForbidsSerialConsole,
  awsEc2RegionRequiresImdsv2ByDefault,
  awsEc2RegionWithInstancesIsInTheEuropeanUnion,
  awsEc2RouteTableLeadsSomewhere,
  awsEc2RouteTablePeersNarrowly,
  awsEc2SecurityGroupClosesAdministrationPorts,
  awsEc2SecurityGroupClosesDatabasePorts,
  awsEc2SecurityGroupClosesFileSharingPorts,
  awsEc2SecurityGroupClosesPlatformPorts,
  awsEc2SecurityGroupDoesNotOpenEveryPort,
  awsEc2SecurityGroupIsUsed,
  awsEc2SnapshotIsEncrypted,
  awsEc2SnapshotIsNotSharedWithEveryone,
  awsEc2SnapshotIsUnderAYearOld,
  awsEc2StoppedInstanceIsRecent,
  awsEc2SubnetAssignsNoPublicAddress,
  awsEc2TransitGatewayApprovesAttachments,
  awsEc2VolumeHasSnapshotOfTheWeek,
  awsEc2VolumeIsAttached,
  awsEc2VolumeIsEncrypted,
  awsEc2VolumeIsOfCurrentGeneration,
  awsEc2VpcEndpointPolicyIsClosed,
  awsEc2VpcEndpointServiceApprovesConnections,
  awsEc2VpcEndpointServiceNamesItsConsumers,
  awsEc2VpcEndpointSpansSeveralZones,
  awsEc2VpcLogsFlows,
  awsEc2VpcReachesS3ThroughEndpoint,
  awsEc2VpcSpansSeveralZones,
  awsEc2VpnConnectionHasBothTunnelsUp,
  awsEc2VpnConnectionLogsTunnels,
  awsEc2VpnConnectionRefusesIkev1,
  awsEcrRepositoryIsEncryptedWithKms,
  awsEcrRepositoryIsNotOpenToAnyone,
  awsEcrRepositoryRemovesOldImages,
  awsEcrRepositoryScansItsImages,
  awsEcrRepositoryTagsCannotMove,
  awsEcrpublicRepositoryIsRuledByKnownAccounts,
  awsEcsClusterRecordsExecSessions,
  awsEcsClusterWatchesItsContainers,
  awsEcsServiceOpensNoShell,
  awsEcsServiceRunsNewestFargatePlatform,
  awsEcsServiceTasksHaveNoPublicAddress,
  awsEcsServiceUndoesFailedDeployments,
  awsEcsServiceWithPublicAddressDoesNotAdminister,
  awsEcsTaskEnvironmentHoldsNoSecret,
  awsEcsTaskExecutionRoleDoesNotAdminister,
  awsEcsTaskHasANetworkOfItsOwn,
  awsEcsTaskKeepsToItsOwnProcesses,
  awsEcsTaskLogsEveryContainer,
  awsEcsTaskNamesAUserOtherThanRoot,
  awsEcsTaskReachesEfsOverTls,
  awsEcsTaskRoleDoesNotAdminister,
  awsEcsTaskRootFileSystemIsReadOnly,
  awsEcsTaskRunsNoPrivilegedContainer,
  awsEfsAccessPointEnforcesUser,
  awsEfsAccessPointHasOwnDirectory,
  awsEfsFileSystemIsBackedUp,
  awsEfsFileSystemIsEncrypted,
  awsEfsFileSystemKnowsWhoMounts,
  awsEfsFileSystemLiesInTheEuropeanUnion,
  awsEfsFileSystemSpansZones,
  awsEksClusterAccessStandsInAws,
  awsEksClusterCannotBeDeletedByMistake,
  awsEksClusterEncryptsSecretsWithItsOwnKey,
  awsEksClusterEndpointDoesNotAnswerEveryone,
  awsEksClusterLogsItsControlPlane,
  awsEksClusterVersionIsInStandardSupport,
  awsEksNodeGroupOpensSshToKnownGroups,
  awsEksNodeGroupRoleDoesNotAdminister,
  awsElasticacheClusterEncryptsTraffic,
  awsElasticacheClusterTakesMinorUpgrades,
  awsElasticacheReplicationGroupAuthenticates,
  awsElasticacheReplicationGroupIsBackedUp,
  awsElasticacheReplicationGroupIsEncrypted,
  awsElasticacheReplicationGroupRequiresTls,
  awsElasticacheReplicationGroupSpansZones,
  awsElasticacheReplicationGroupTakesMinorUpgrades,
  awsElasticbeanstalkEnvironmentAppliesManagedUpdates,
  awsElasticbeanstalkEnvironmentHoldsNoSecret,
  awsElasticbeanstalkEnvironmentRefusesImdsv1,
  awsElasticbeanstalkEnvironmentReportsItsHealth,
  awsElasticbeanstalkEnvironmentStreamsItsLogs,
  awsElbLoadBalancerBalancesAcrossZones,
  awsElbLoadBalancerDrainsConnections,
  awsElbLoadBalancerEncryptsWhatClientsSend,
  awsElbLoadBalancerGuardsAgainstDesync,
  awsElbLoadBalancerLogsAccess,
  awsElbLoadBalancerRefusesObsoleteTls,
  awsElbLoadBalancerServesInstances,
  awsElbLoadBalancerSpansSeveralZones,
  awsElbv2HttpListenerRedirectsToHttps,
  awsElbv2InternetLoadBalancerIsBehindWaf,
  awsElbv2ListenerRefusesObsoleteTls,
  awsElbv2ListenerSpeaksTls13,
  awsElbv2LoadBalancerBalancesAcrossZones,
  awsElbv2LoadBalancerDropsInvalidHeaders,
  awsElbv2LoadBalancerGuardsAgainstDesync,
  awsElbv2LoadBalancerHasListeners,
  awsElbv2LoadBalancerIsProtectedFromDeletion,
  awsElbv2LoadBalancerLogsAccess,
  awsElbv2LoadBalancerSpansSeveralZones,
  awsElbv2TargetGroupIsUsed,
  awsElbv2TargetGroupSpeaksHttps,
  awsEmrClusterEncryptsTraffic,
  awsEmrClusterHasNoPublicAddress,
  awsEmrClusterIsEncrypted,
  awsEmrClusterKeepsLogs,
  awsEmrClusterUsesKerberos,
  awsEmrRegionBlocksPublicAccess,
  awsEventsBusIsArchived,
  awsEventsBusNamesNoOtherAccount,
  awsEventsBusPolicyIsClosed,
  awsFirehoseStreamIsEncrypted,
  awsFsxFileSystemIsBackedUp,
  awsFsxFileSystemRecordsFileAccess,
  awsFsxFileSystemSpansZones,
  awsGlueCatalogEncryptsConnectionPasswords,
  awsGlueCatalogIsEncrypted,
  awsGlueCatalogIsNotOpenToAnyone,
  awsGlueConnectionEnforcesTls,
  awsGlueJobHasSecurityConfiguration,
  awsGlueJobHoldsNoPlainSecret,
  awsGlueJobKeepsLogs,
  awsGlueJobRoleDoesNotAdminister,
  awsGlueSecurityConfigurationEncryptsEverything,
  awsGuarddutyEc2MalwareIsSought,
  awsGuarddutyEksIsWatched,
  awsGuarddutyLambdaIsWatched,
  awsGuarddutyRdsIsWatched,
  awsGuarddutyRegionHasNoOpenHighFinding,
  awsGuarddutyRegionIsWatched,
  awsGuarddutyRuntimesAreWatched,
  awsGuarddutyS3IsWatched,
  awsIamAccountHasAuditRole,
  awsIamAccountHasSupportRole,
  awsIamAdministratorHoldsNoAccessKey,
  awsIamAttachedPolicyDoesNotGrantEverything,
  awsIamCloudshellFullAccessIsNotAttached,
  awsIamConsoleUserHasMfa,
  awsIamConsoleUserHoldsNoAccessKey,
  awsIamGroupHasMembers,
  awsIamOidcProviderServesARole,
  awsIamPasswordPolicyAsksFor14Characters,
  awsIamPasswordPolicyAsksForDigit,
  awsIamPasswordPolicyAsksForLowercaseLetter,
  awsIamPasswordPolicyAsksForSymbol,
  awsIamPasswordPolicyAsksForUppercaseLetter,
  awsIamPasswordPolicyLetsUsersChangeTheirs,
  awsIamPasswordPolicyRemembers24Passwords,
  awsIamPolicyAllowsByName,
  awsIamPolicyDoesNotAssumeEveryRole,
  awsIamPolicyDoesNotOwnIdentities,
  awsIamPolicyDoesNotOwnKeys,
  awsIamPolicyDoesNotOwnSecrets,
  awsIamPolicyDoesNotOwnTrails,
  awsIamPolicyDoesNotPassEveryRole,
  awsIamPolicyIsAttached,
  awsIamPolicyIsManaged,
  awsIamPrincipalCannotEscalateThroughPassRole,
  awsIamRoleIsInUse,
  awsIamRoleTrustsKnownPrincipalsOnly,
  awsIamRootUserHasMfa,
  awsIamRootUserHasNoAccessKey,
  awsIamRootUserHasNoSigningCertificate,
  awsIamRootUserIsNotUsed,
  awsIamRootUserMfaIsHardware,
  awsIamSamlProviderMetadataHasAMonthLeft,
  awsIamSamlProviderServesARole,
  awsIamServerCertificateHasAMonthLeft,
  awsIamServerCertificateIsNotExpired,
  awsIamSharedRoleDoesNotAdminister,
  awsIamUnattachedPolicyDoesNotGrantEverything,
  awsIamUserAccessKeysAreInUse,
  awsIamUserAccessKeysAreRenewed,
  awsIamUserHasACredential,
  awsIamUserHasOneActiveAccessKey,
  awsIamUserPasswordIsInUse,
  awsIamUserPermissionsComeFromGroups,
  awsIamVirtualMfaDeviceIsAssigned,
  awsIamWorkloadRoleDoesNotAdminister,
  awsInspector2ContainerImagesAreScanned,
  awsInspector2Ec2InstancesAreScanned,
  awsInspector2LambdaCodeIsScanned,
  awsInspector2LambdaFunctionsAreScanned,
  awsInspector2RegionHasNoCriticalFinding,
  awsKafkaClusterAuthenticatesClients,
  awsKafkaClusterEncryptsBetweenBrokers,
  awsKafkaClusterIsNotPublic,
  awsKafkaClusterKeepsBrokerLogs,
  awsKafkaClusterRequiresTls,
  awsKafkaClusterRunsSupportedVersion,
  awsKinesisStreamIsEncrypted,
  awsKinesisStreamKeepsAWeek,
  awsKmsImportedKeyDoesNotExpire,
  awsKmsKeyIsEnabled,
  awsKmsKeyIsNotPendingDeletion,
  awsKmsKeyIsUsed,
  awsKmsKeyNamesNoForeignAccount,
  awsKmsKeyPolicyIsClosed,
  awsKmsKeyRotates,
  awsLambdaFunctionCodeIsSigned,
  awsLambdaFunctionEnvironmentHoldsNoSecret,
  awsLambdaFunctionEnvironmentKeyIsItsOwners,
  awsLambdaFunctionIsNotInvokableByAnyone,
  awsLambdaFunctionIsTraced,
  awsLambdaFunctionKeepsFailedEvents,
  awsLambdaFunctionLayersComeFromItsAccount,
  awsLambdaFunctionOpenToAnyoneDoesNotAdminister,
  awsLambdaFunctionReservesItsConcurrency,
  awsLambdaFunctionRoleDoesNotAdminister,
  awsLambdaFunctionRoleDoesNotEscalate,
  awsLambdaFunctionRuntimeIsSupported,
  awsLambdaFunctionSpansAvailabilityZones,
  awsLambdaFunctionUrlNamesItsOrigins,
  awsLightsailBucketIsPrivate,
  awsLightsailDatabaseIsNotPublic,
  awsLightsailDatabaseKeepsBackups,
  awsLightsailInstanceClosesAdministrationPorts,
  awsLightsailInstanceClosesDatabasePorts,
  awsLightsailInstanceRefusesImdsv1,
  awsLightsailInstanceSavesItself,
  awsLightsailStaticIpIsAttached,
  awsLogsLogGroupDoesNotKeepEventsForEver,
  awsLogsLogGroupIsEncryptedWithCustomerKey,
  awsLogsLogGroupIsProtectedFromDeletion,
  awsLogsLogGroupKeepsEventsForAYear,
  awsLogsResourcePolicyIsClosed,
  awsMacie2RegionIsSearched,
  awsMacie2SensitiveDataIsSoughtByItself,
  awsMemorydbClusterAuthenticates,
  awsMemorydbClusterIsBackedUp,
  awsMemorydbClusterRequiresTls,
  awsMemorydbClusterSpansZones,
  awsMemorydbClusterTakesMinorUpgrades,
  awsMqBrokerIsNotPubliclyAccessible,
  awsMqBrokerKeepsAuditLogs,
  awsMqBrokerKeepsGeneralLogs,
  awsMqBrokerSpansZones,
  awsMqBrokerTakesMinorUpgrades,
  awsNeptuneClusterAcceptsIamAuthentication,
  awsNeptuneClusterExportsAuditLogs,
  awsNeptuneClusterIsBackedUp,
  awsNeptuneClusterIsEncrypted,
  awsNeptuneClusterIsProtectedFromDeletion,
  awsNeptuneClusterSpansZones,
  awsNetworkfirewallFirewallIsProtectedFromDeletion,
  awsNetworkfirewallFirewallIsProtectedFromSubnetChanges,
  awsNetworkfirewallFirewallLogs,
  awsNetworkfirewallFirewallSpansSeveralZones,
  awsNetworkfirewallPolicyDropsUnnamedFlows,
  awsNetworkfirewallPolicyHasRules,
  awsNetworkfirewallPolicyLetsNoFragmentThroughUnread,
  awsNetworkfirewallPolicyLetsNoPacketThroughUnread,
  awsOpensearchDomainEncryptsBetweenNodes,
  awsOpensearchDomainHasFineGrainedAccess,
  awsOpensearchDomainIsEncrypted,
  awsOpensearchDomainIsInVpc,
  awsOpensearchDomainIsNotOpenToAnyone,
  awsOpensearchDomainKeepsAuditLogs,
  awsOpensearchDomainRequiresModernTls,
  awsOpensearchDomainSoftwareIsCurrent,
  awsOpensearchDomainSpansZones,
  awsOrganizationsAccessAnalyzerReachesEveryAccount,
  awsOrganizationsAccountIsInAnOrganization,
  awsOrganizationsBackupPoliciesAreEnabled,
  awsOrganizationsCloudtrailReachesEveryAccount,
  awsOrganizationsConfigReachesEveryAccount,
  awsOrganizationsContentIsKeptFromAi,
  awsOrganizationsGuarddutyReachesEveryAccount,
  awsOrganizationsMembersCannotLeave,
  awsOrganizationsOrganizationHasAllFeatures,
  awsOrganizationsOrganizationHasGuardrailsOfItsOwn,
  awsOrganizationsRegionsAreRestricted,
  awsOrganizationsResourceControlPoliciesAreEnabled,
  awsOrganizationsRootCredentialsAreManagedCentrally,
  awsOrganizationsServiceControlPoliciesAreEnabled,
  awsOrganizationsTagPoliciesAreEnabled,
  awsRdsClusterAcceptsIamAuthentication,
  awsRdsClusterExportsLogs,
  awsRdsClusterIsBackedUp,
  awsRdsClusterIsEncrypted,
  awsRdsClusterIsProtectedFromDeletion,
  awsRdsClusterRequiresTls,
  awsRdsClusterSnapshotIsEncrypted,
  awsRdsClusterSnapshotIsNotPublic,
  awsRdsClusterSpansZones,
  awsRdsInstanceAcceptsIamAuthentication,
  awsRdsInstanceAdministratorHasOwnName,
  awsRdsInstanceCertificateIsValidAMonth,
  awsRdsInstanceExportsLogs,
  awsRdsInstanceFailuresAreNotified,
  awsRdsInstanceIsBackedUp,
  awsRdsInstanceIsCloselyMonitored,
  awsRdsInstanceIsEncrypted,
  awsRdsInstanceIsNotPubliclyAccessible,
  awsRdsInstanceIsProtectedFromDeletion,
  awsRdsInstanceLiesInTheEuropeanUnion,
  awsRdsInstanceReplicasStayInTheEuropeanUnion,
  awsRdsInstanceRequiresTls,
  awsRdsInstanceRunsSupportedVersion,
  awsRdsInstanceSpansZones,
  awsRdsInstanceTakesMinorUpgrades,
  awsRdsSnapshotIsEncrypted,
  awsRdsSnapshotIsNotPublic,
  awsRedshiftClusterAdministratorHasOwnName,
  awsRedshiftClusterCopiesThroughVpc,
  awsRedshiftClusterIsBackedUp,
  awsRedshiftClusterIsEncrypted,
  awsRedshiftClusterIsNotPubliclyAccessible,
  awsRedshiftClusterKeepsAuditLogs,
  awsRedshiftClusterRequiresTls,
  awsRedshiftClusterTakesUpgrades,
  awsRedshiftserverlessNamespaceExportsAuditLogs,
  awsRedshiftserverlessNamespacePasswordIsManaged,
  awsRedshiftserverlessWorkgroupCopiesThroughVpc,
  awsRedshiftserverlessWorkgroupIsNotPubliclyAccessible,
  awsRedshiftserverlessWorkgroupRequiresTls,
  awsRoute53PublicZoneIsSigned,
  awsRoute53PublicZoneLogsQueries,
  awsRoute53RecordNamesExistingBucket,
  awsRoute53domainsDomainDoesNotExpireSoon,
  awsRoute53domainsDomainHidesItsContacts,
  awsRoute53domainsDomainIsLockedAgainstTransfer,
  awsRoute53domainsDomainRenewsByItself,
  awsS3AccessPointBlocksPublicAccess,
  awsS3AccessPointPolicyIsClosed,
  awsS3AccountBlocksPublicAccess,
  awsS3BucketAbortsIncompleteUploads,
  awsS3BucketAsksSecondFactorToDelete,
  awsS3BucketBlocksPublicAccess,
  awsS3BucketExpiresOldVersions,
  awsS3BucketHasAclsOff,
  awsS3BucketHasLifecycle,
  awsS3BucketHostsNoWebsite,
  awsS3BucketIsEncryptedWithNamedKey,
  awsS3BucketIsNotPublic,
  awsS3BucketIsReplicated,
  awsS3BucketKeepsVersions,
  awsS3BucketLetsNoOriginWrite,
  awsS3BucketLiesInTheEuropeanUnion,
  awsS3BucketLocksObjects,
  awsS3BucketLogsAccess,
  awsS3BucketNamesNoForeignAccount,
  awsS3BucketNotifiesEvents,
  awsS3BucketRefusesPlainHttp,
  awsSagemakerDomainGoesThroughTheVpc,
  awsSagemakerDomainIsEncryptedWithItsOwnKey,
  awsSagemakerDomainRoleDoesNotAdminister,
  awsSagemakerDomainSignsPeopleIn,
  awsSagemakerEndpointIsEncryptedWithItsOwnKey,
  awsSagemakerEndpointRunsOnTwoMachines,
  awsSagemakerModelIsInAVpc,
  awsSagemakerModelIsIsolatedFromTheNetwork,
  awsSagemakerModelRoleDoesNotAdminister,
  awsSagemakerNotebookGivesNoRootAccess,
  awsSagemakerNotebookHasNoDirectInternet,
  awsSagemakerNotebookIsEncryptedWithItsOwnKey,
  awsSagemakerNotebookIsInAVpc,
  awsSagemakerNotebookRefusesImdsv1,
  awsSagemakerNotebookRoleDoesNotAdminister,
  awsSagemakerTrainingEncryptsTrafficBetweenMachines,
  awsSagemakerTrainingIsInAVpc,
  awsSagemakerTrainingIsIsolatedFromTheNetwork,
  awsSecretsmanagerSecretIsEncryptedWithOwnKey,
  awsSecretsmanagerSecretIsUsed,
  awsSecretsmanagerSecretNamesNoForeignAccount,
  awsSecretsmanagerSecretPolicyIsClosed,
  awsSecretsmanagerSecretRotatesOnTime,
  awsSecretsmanagerSecretRotates,
  awsSecurityhubNewControlsAreEnabled,
  awsSecurityhubRegionIsHeldToAStandard,
  awsSecurityhubRegionIsWatched,
  awsShieldDistributionIsProtected,
  awsShieldHostedZoneIsProtected,
  awsShieldResponseTeamCanAct,
  awsShieldResponseTeamCanCall,
  awsShieldSubscriptionRenews,
  awsSnsSubscriptionDoesNotUsePlainHttp,
  awsSnsSubscriptionIsConfirmed,
  awsSnsTopicHasSubscribers,
  awsSnsTopicIsEncrypted,
  awsSnsTopicPolicyIsClosed,
  awsSqsQueueHandsOnFailures,
  awsSqsQueueIsEncrypted,
  awsSqsQueuePolicyIsClosed,
  awsSsmDocumentIsNotPublic,
  awsSsmDocumentPublicSharingIsBlocked,
  awsSsmNodeAgentIsLatest,
  awsSsmNodeIsPatched,
  awsSsmNodeIsReachable,
  awsSsmNodeIsScannedForPatches,
  awsSsmNodePatchScanIsRecent,
  awsSsmParameterNamedAsSecretIsEncrypted,
  awsSsmSecretParameterChanges,
  awsSsmSessionsAreEncryptedWithOwnKey,
  awsSsmSessionsAreLogged,
  awsStatesStateMachineDefinitionHoldsNoCredential,
  awsStatesStateMachineIsEncryptedWithItsOwnKey,
  awsStatesStateMachineIsTraced,
  awsStatesStateMachineLogsItsRuns,
  awsStatesStateMachineRoleDoesNotAdminister,
  awsTransferServerKeepsLogs,
  awsTransferServerRefusesWeakAlgorithms,
  awsTransferServerSpeaksNoPlainFtp,
  awsTransferServerStandsInAVpc,
  awsWafv2WebAclHasRules,
  awsWafv2WebAclIsLogged,
  awsWafv2WebAclLimitsRate,
  awsWafv2WebAclRulesAct,
  awsWafv2WebAclRulesAreMeasured,
  awsWorkspacesDirectoryLimitsAddresses,
  awsWorkspacesDirectoryMakesNoLocalAdministrator,
  awsWorkspacesWorkspaceIsEncrypted,
  awsWorkspacesWorkspaceIsUsed,
  webCertificateChainIsComplete,
  webCertificateHasBegun,
  webCertificateHasNotExpired,
  webCertificateIsLoggedPublicly,
  webCertificateIsMadeForServers,
  webCertificateIsNotAWildcard,
  webCertificateIsNotAnAuthority,
  webCertificateIsNotSelfSigned,
  webCertificateIsRenewedInTime,
  webCertificateIsSignedWithASoundHash,
  webCertificateIsTrusted,
  webCertificateIssuerIsNamedInCaa,
  webCertificateKeyIsStrong,
  webCertificateLifetimeIsWithinTheLimit,
  webCertificateMatchesTheHost,
  webCertificateMustStapleIsHonoured,
  webCertificateRevocationIsStapled,
  webCertificateSaysWhereItIsRevoked,
  webContentCommentsTellNothing,
  webContentFormsCarryAToken,
  webContentFormsTravelEncrypted,
  webContentFramesOfOthersAreSandboxed,
  webContentInternalAddressesAreNotShown,
  webContentLinksDoNotCarryAWayOut,
  webContentLinksDoNotHandOverTheWindow,
  webContentNoDirectoryIsListed,
  webContentNoImageComesInTheClear,
  webContentNoPersonalNumberIsPublished,
  webContentNoScriptComesFromACompromisedHost,
  webContentNoSecretIsPublished,
  webContentNoTraceOfExecutionShows,
  webContentNothingActiveComesInTheClear,
  webContentPasswordIsAskedOverHttps,
  webContentPasswordIsNotSentInTheAddress,
  webContentPasswordStaysOnTheSite,
  webContentScriptsOfOthersAreHeldToADigest,
  webContentScriptsStandApartFromThePage,
  webContentSessionsAreNotInAddresses,
  webContentSignInPageIsNotStored,
  webContentSourceMapsAreNotPublished,
  webContentStylesOfOthersAreHeldToADigest,
  webCookiesCookieExpiresWithinThirteenMonths,
  webCookiesCookieStatesSameSite,
  webCookiesCookieTravelsEncrypted,
  webCookiesCrossSiteCookieIsSecure,
  webCookiesCsrfTokenStaysOnTheSite,
  webCookiesPrefixKeepsItsPromise,
  webCookiesSameSiteIsUnderstood,
  webCookiesSessionCookieHasAPrefix,
  webCookiesSessionCookieIsHardToGuess,
  webCookiesSessionCookieIsOutOfReachOfScripts,
  webCookiesSessionCookieStaysOffOtherSites,
  webCookiesSessionCookieStaysOnItsHost,
  webCookiesSessionEndsWithinAMonth,
  webCookiesThirdPartyCookieIsPartitioned,
  webCookiesValueHoldsNoAddress,
  webCookiesValueHoldsNoSerializedObject,
  webCspBaseCannotBeMoved,
  webCspEvalIsRefused,
  webCspFormsStayOnTheSite,
  webCspFramingIsInThePolicy,
  webCspInlineScriptsAreRefused,
  webCspInlineStylesAreRefused,
  webCspNoOpenHostServesScripts,
  webCspNoSourceIsInTheClear,
  webCspNoncesAreUsedOnce,
  webCspPluginsAreRefused,
  webCspPolicyHasNoMistake,
  webCspPolicyIsEnforced,
  webCspScriptSourcesAreNarrow,
  webCspScriptsAreNamedOneByOne,
  webCspStyleSourcesAreNarrow,
  webCspTrustedTypesAreRequired,
  webCspViolationsAreReported,
  webCspWhatIsNotNamedIsRefused,
  webDnsCaaAsksForReports,
  webDnsCaaNamesWhoMayIssue,
  webDnsHostAliasLeadsSomewhere,
  webDnsHostHasIpv6,
  webDnsMadeUpNamesDoNotExist,
  webDnsNameServersAnswerOverIpv6,
  webDnsNameServersAreApart,
  webDnsNameServersExist,
  webDnsNsec3AddsNoIterations,
  webDnsSigningAlgorithmsAreCurrent,
  webDnsZoneHasTwoNameServers,
  webDnsZoneIsSigned,
  webDnsZoneValidates,
  webEdgeAnswersByOriginAreKeptApart,
  webEdgeCacheKeysAreNotShown,
  webEdgeCookiesStayOutOfSharedCaches,
  webExposureActuatorIsClosed,
  webExposureApiDescriptionIsKeptForItsUsers,
  webExposureBackupsAreClosed,
  webExposureCrossDomainPolicyIsNarrow,
  webExposureDirectoryMetadataIsClosed,
  webExposureEnvironmentFileIsClosed,
  webExposureErrorPageTellsNothing,
  webExposureGitRepositoryIsClosed,
  webExposureGraphqlConsoleIsClosed,
  webExposureMissingPagesAreNotFound,
  webExposurePasswordPageIsAnnounced,
  webExposurePhpinfoIsClosed,
  webExposureRobotsFileGivesNoHint,
  webExposureSecurityContactIsPublished,
  webExposureSecurityContactIsUpToDate,
  webExposureServerStatusIsClosed,
  webExposureSubversionRepositoryIsClosed,
  webExposureTraceIsRefused,
  webExposureWritingMethodsAreNotAnnounced,
  webHeadersAddressesDoNotLeakToOtherSites,
  webHeadersContentTypesAreNotGuessed,
  webHeadersEmbeddedContentHasToAgree,
  webHeadersErrorPagesAreProtectedToo,
  webHeadersFramingIsRestricted,
  webHeadersHtmlDeclaresItsCharset,
  webHeadersInternalAddressesStayInside,
  webHeadersIntrusiveFeaturesAreNotOpenToEveryFrame,
  webHeadersNoAbandonedHeaderIsReliedOn,
  webHeadersNoStrangerReadsAnswersWithCredentials,
  webHeadersNullOriginIsNotTrusted,
  webHeadersOriginHasItsOwnProcess,
  webHeadersOriginsAreNotEchoed,
  webHeadersPagesAreNotEmbeddedByOtherSites,
  webHeadersPermissionsPolicyIsStated,
  webHeadersReferrerPolicyIsStated,
  webHeadersResourcePolicyIsUnderstood,
  webHeadersSecurityHeadersDoNotContradict,
  webHeadersWindowsOfOtherSitesAreKeptApart,
  webMailDaneCoversEveryServer,
  webMailDkimIsPastItsTests,
  webMailDkimIsPublished,
  webMailDkimKeysAreLong,
  webMailDmarcAppliesToAllMail,
  webMailDmarcAsksForReports,
  webMailDmarcCoversSubdomains,
  webMailDmarcIsEnforcedAndSpfHolds,
  webMailDmarcIsEnforced,
  webMailDmarcIsPublished,
  webMailDomainSaysWhetherItReceives,
  webMailMailServersAreNotAliases,
  webMailMailServersExist,
  webMailMtaStsIsEnforced,
  webMailMtaStsNamesEveryServer,
  webMailSilentDomainRefusesAllMail,
  webMailSpfDoesNotPassAnyone,
  webMailSpfIsPublished,
  webMailSpfTakesAStand,
  webMailSpfWorks,
  webMailTlsReportsAreAskedFor,
  webPrivacyFontsComeFromTheSite,
  webPrivacyLegalNoticeIsLinked,
  webPrivacyNoTrackerBeforeConsent,
  webPrivacyNoTrackingCookieBeforeConsent,
  webPrivacyPrivacyPolicyIsLinked,
  webTechnologyAnEdgeServiceStandsInFront,
  webTechnologyDebuggingIsOff,
  webTechnologyGeneratorTellsNoVersion,
  webTechnologyHeadersTellNoPlatform,
  webTechnologyHeadersTellNoVersion,
  webTechnologyLibrariesAreStillMended,
  webTechnologyLibrariesHaveNoKnownFlaw,
  webTechnologyServersBehindAreNotNamed,
  webTlsDefaultCertificateShowsNothingInternal,
  webTlsDhPrimeHas2048Bits,
  webTlsDhPrimeIsNotPrecomputed,
  webTlsMasterSecretIsBoundToItsHandshake,
  webTlsRenegotiationIsBoundToItsConnection,
  webTlsServerChoosesTheSuite,
  webTlsServerDoesNotCompress,
  webTlsServerDoesNotOfferHeartbeats,
  webTlsServerDoesNotRenegotiateAtWill,
  webTlsServerDoesNotSignWithSha1,
  webTlsServerOffersForwardSecrecy,
  webTlsServerOffersHttp2,
  webTlsServerOffersPostQuantumKeyExchange,
  webTlsServerProtectsCbcSuites,
  webTlsServerRefuses3des,
  webTlsServerRefusesAForcedFallback,
  webTlsServerRefusesAnUnknownApplicationProtocol,
  webTlsServerRefusesAnonymousSuites,
  webTlsServerRefusesExportSuites,
  webTlsServerRefusesNullSuites,
  webTlsServerRefusesObsoleteProtocols,
  webTlsServerRefusesRc4,
  webTlsServerRefusesSslv2,
  webTlsServerRefusesSslv3,
  webTlsServerRefusesStaticRsa,
  webTlsServerRefusesWeakCurves,
  webTlsServerSpeaksModernTls,
  webTlsServerSpeaksTls13,
  webTlsServerTakesNoEarlyData,
  webTlsServerToleratesTheUnknown,
  webTlsSessionTicketsLastADay,
  webTransportBrowsersAreToldToKeepToHttps,
  webTransportHstsCoversSubdomains,
  webTransportHstsIsReadyForPreload,
  webTransportHstsLastsSixMonths,
  webTransportHttpsNeverLeadsBackToHttp,
  webTransportMoveToHttpsIsPermanent,
  webTransportPlainHttpLeadsToHttps,
  webTransportRedirectionsEnd,
  webTransportSiteAnswersOverHttps,
];
