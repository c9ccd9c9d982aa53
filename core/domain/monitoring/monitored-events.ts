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
