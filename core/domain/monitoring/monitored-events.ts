import type { EventShape } from './covers.ts';

/** Events that someone must hear of. */
export interface MonitoredEvents {
  readonly shapes: readonly EventShape[];
  /** Whether they only change things: a trail that skips reading calls then records them all. */
  readonly writesOnly: boolean;
}

/** Calls that succeeded: a filter that leaves refused ones aside still hears of every change. */
const changes = (eventSource: string, names: readonly string[]): MonitoredEvents => ({
  shapes: names.map((eventName) => ({
    eventSource,
    eventName,
    eventType: 'AwsApiCall',
    errorCode: undefined,
    errorMessage: undefined,
  })),
  writesOnly: true,
});

/** Root at work in person: neither a service on its behalf nor an event of a service. */
export const rootUsage: MonitoredEvents = {
  shapes: ['AwsApiCall', 'AwsConsoleSignIn', 'AwsConsoleAction'].map((eventType) => ({
    eventType,
    'userIdentity.type': 'Root',
    'userIdentity.invokedBy': undefined,
  })),
  writesOnly: false,
};

const holders = ['Group', 'Role', 'User'];

export const iamPolicyChanges = changes('iam.amazonaws.com', [
  'CreatePolicy',
  'DeletePolicy',
  'CreatePolicyVersion',
  'DeletePolicyVersion',
  ...holders.flatMap((holder) => [`Put${holder}Policy`, `Delete${holder}Policy`]),
  ...holders.flatMap((holder) => [`Attach${holder}Policy`, `Detach${holder}Policy`]),
]);

export const cloudTrailChanges = changes('cloudtrail.amazonaws.com', [
  'CreateTrail',
  'UpdateTrail',
  'DeleteTrail',
  'StartLogging',
  'StopLogging',
]);

export const securityGroupChanges = changes('ec2.amazonaws.com', [
  'AuthorizeSecurityGroupIngress',
  'AuthorizeSecurityGroupEgress',
  'RevokeSecurityGroupIngress',
  'RevokeSecurityGroupEgress',
  'CreateSecurityGroup',
  'DeleteSecurityGroup',
]);

export const networkAclChanges = changes('ec2.amazonaws.com', [
  'CreateNetworkAcl',
  'CreateNetworkAclEntry',
  'DeleteNetworkAcl',
  'DeleteNetworkAclEntry',
  'ReplaceNetworkAclEntry',
  'ReplaceNetworkAclAssociation',
]);

export const networkGatewayChanges = changes('ec2.amazonaws.com', [
  'CreateCustomerGateway',
  'DeleteCustomerGateway',
  'AttachInternetGateway',
  'CreateInternetGateway',
  'DeleteInternetGateway',
  'DetachInternetGateway',
]);

export const routeTableChanges = changes('ec2.amazonaws.com', [
  'CreateRoute',
  'CreateRouteTable',
  'ReplaceRoute',
  'ReplaceRouteTableAssociation',
  'DeleteRouteTable',
  'DeleteRoute',
  'DisassociateRouteTable',
]);

/** What ClassicLink did is left out: AWS retired it in 2022, and no VPC has it any more. */
export const vpcChanges = changes('ec2.amazonaws.com', [
  'CreateVpc',
  'DeleteVpc',
  'ModifyVpcAttribute',
  'CreateVpcPeeringConnection',
  'AcceptVpcPeeringConnection',
  'RejectVpcPeeringConnection',
  'DeleteVpcPeeringConnection',
]);

export const kmsKeyRemovals = changes('kms.amazonaws.com', ['DisableKey', 'ScheduleKeyDeletion']);

export const s3BucketPolicyChanges = changes('s3.amazonaws.com', [
  'PutBucketAcl',
  ...['Policy', 'Cors', 'Lifecycle', 'Replication'].flatMap((what) => [
    `PutBucket${what}`,
    `DeleteBucket${what}`,
  ]),
]);

export const configChanges = changes('config.amazonaws.com', [
  'StopConfigurationRecorder',
  'PutConfigurationRecorder',
  'PutDeliveryChannel',
  'DeleteDeliveryChannel',
]);

export const organizationsChanges = changes('organizations.amazonaws.com', [
  'CreateAccount',
  'InviteAccountToOrganization',
  'AcceptHandshake',
  'DeclineHandshake',
  'LeaveOrganization',
  'RemoveAccountFromOrganization',
  'MoveAccount',
  'DeleteOrganization',
  'CreateOrganizationalUnit',
  'UpdateOrganizationalUnit',
  'DeleteOrganizationalUnit',
  'CreatePolicy',
  'UpdatePolicy',
  'DeletePolicy',
  'AttachPolicy',
  'DetachPolicy',
  'EnablePolicyType',
  'DisablePolicyType',
]);

const refusal = { eventType: 'AwsApiCall', sourceIPAddress: '198.51.100.7' };

/**
 * Someone is refused. Filters set apart the noise of log delivery and of HeadBucket, so that each
 * shape is a call of a person, one of each word that services have for a refusal.
 */
export const refusedCalls: MonitoredEvents = {
  shapes: [
    { eventName: 'RunInstances', errorCode: 'Client.UnauthorizedOperation' },
    { eventName: 'PutUserPolicy', errorCode: 'AccessDenied' },
    { eventName: 'ListSecrets', errorCode: 'AccessDeniedException' },
  ].map((shape) => ({ ...refusal, ...shape })),
  writesOnly: false,
};

// CloudTrail marks a sign-in as readOnly: false.
const signIn = (shape: EventShape): MonitoredEvents => ({
  shapes: [
    {
      eventSource: 'signin.amazonaws.com',
      eventName: 'ConsoleLogin',
      eventType: 'AwsConsoleSignIn',
      'userIdentity.type': 'IAMUser',
      errorCode: undefined,
      ...shape,
    },
  ],
  writesOnly: true,
});

/** Of a user of the account: a federated one has the second factor elsewhere. */
export const signInsWithoutMfa = signIn({
  errorMessage: undefined,
  'responseElements.ConsoleLogin': 'Success',
  'additionalEventData.MFAUsed': 'No',
});

export const failedSignIns = signIn({
  errorMessage: 'Failed authentication',
  'responseElements.ConsoleLogin': 'Failure',
});
