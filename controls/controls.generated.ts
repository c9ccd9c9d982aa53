// Made by npm run generate.
import type { AnyControl } from '#core/domain/control.ts';
import awsCloudwatchCloudtrailChangesRaiseAlarm from './aws/cloudwatch/cloudtrail-changes-raise-alarm.ts';
import awsCloudwatchIamPolicyChangesRaiseAlarm from './aws/cloudwatch/iam-policy-changes-raise-alarm.ts';
import awsCloudwatchNetworkAclChangesRaiseAlarm from './aws/cloudwatch/network-acl-changes-raise-alarm.ts';
import awsCloudwatchNetworkGatewayChangesRaiseAlarm from './aws/cloudwatch/network-gateway-changes-raise-alarm.ts';
import awsCloudwatchRootUsageRaisesAlarm from './aws/cloudwatch/root-usage-raises-alarm.ts';
import awsCloudwatchRouteTableChangesRaiseAlarm from './aws/cloudwatch/route-table-changes-raise-alarm.ts';
import awsCloudwatchSecurityGroupChangesRaiseAlarm from './aws/cloudwatch/security-group-changes-raise-alarm.ts';
import awsEc2ExposedInstanceHoldsNoAdministratorRole from './aws/ec2/exposed-instance-holds-no-administrator-role.ts';
import awsEc2SecurityGroupClosesAdministrationPorts from './aws/ec2/security-group-closes-administration-ports.ts';
import awsEc2SnapshotIsNotSharedWithEveryone from './aws/ec2/snapshot-is-not-shared-with-everyone.ts';
import awsIamPrincipalCannotEscalateThroughPassRole from './aws/iam/principal-cannot-escalate-through-pass-role.ts';
import awsIamRoleTrustsKnownPrincipalsOnly from './aws/iam/role-trusts-known-principals-only.ts';
import awsIamRootUserHasMfa from './aws/iam/root-user-has-mfa.ts';
import awsKmsKeyPolicyIsClosed from './aws/kms/key-policy-is-closed.ts';
import awsLambdaFunctionIsNotInvokableByAnyone from './aws/lambda/function-is-not-invokable-by-anyone.ts';
import awsS3BucketIsNotPublic from './aws/s3/bucket-is-not-public.ts';
import webMailDmarcIsEnforcedAndSpfHolds from './web/mail/dmarc-is-enforced-and-spf-holds.ts';
import webTlsServerRefuses3des from './web/tls/server-refuses-3des.ts';
import webTlsServerRefusesObsoleteProtocols from './web/tls/server-refuses-obsolete-protocols.ts';

export const controls: readonly AnyControl[] = [
  awsCloudwatchCloudtrailChangesRaiseAlarm,
  awsCloudwatchIamPolicyChangesRaiseAlarm,
  awsCloudwatchNetworkAclChangesRaiseAlarm,
  awsCloudwatchNetworkGatewayChangesRaiseAlarm,
  awsCloudwatchRootUsageRaisesAlarm,
  awsCloudwatchRouteTableChangesRaiseAlarm,
  awsCloudwatchSecurityGroupChangesRaiseAlarm,
  awsEc2ExposedInstanceHoldsNoAdministratorRole,
  awsEc2SecurityGroupClosesAdministrationPorts,
  awsEc2SnapshotIsNotSharedWithEveryone,
  awsIamPrincipalCannotEscalateThroughPassRole,
  awsIamRoleTrustsKnownPrincipalsOnly,
  awsIamRootUserHasMfa,
  awsKmsKeyPolicyIsClosed,
  awsLambdaFunctionIsNotInvokableByAnyone,
  awsS3BucketIsNotPublic,
  webMailDmarcIsEnforcedAndSpfHolds,
  webTlsServerRefuses3des,
  webTlsServerRefusesObsoleteProtocols,
];
