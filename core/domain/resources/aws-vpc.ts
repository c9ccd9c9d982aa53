import type { AclEntry } from '../network/acl.ts';
import type { PolicyDocument } from '../policy/document.ts';
import type { Opening } from '../policy/openings.ts';

/** Kinds that belong to a virtual network, all of them in the service EC2. */
export interface AwsVpcFacts {
  readonly 'aws.ec2.vpc': {
    readonly isDefault: boolean;
    /** By flow logs of the whole VPC that are active and do not fail to deliver. */
    readonly loggedTraffic: 'all' | 'rejected' | 'accepted' | 'none';
    readonly interfaces: number;
    /** Availability zones that its subnets are in. */
    readonly zones: number;
    readonly hasS3Endpoint: boolean;
  };
  readonly 'aws.ec2.subnet': {
    /** Interfaces made in it get a public IPv4 address. */
    readonly assignsPublicAddress: boolean;
  };
  readonly 'aws.ec2.route-table': {
    /** Destinations of routes whose target is gone. */
    readonly blackholeRoutes: readonly string[];
    readonly peeringRoutes: number;
    /** Destinations of peering routes that hold the whole of a range of the VPC on the other side. */
    readonly routesToWholePeer: readonly string[];
  };
  readonly 'aws.ec2.network-acl': {
    readonly entries: readonly AclEntry[];
    /** Derived, as for a security group. */
    readonly administrationPortsOpenToInternet: readonly number[];
    readonly isDefault: boolean;
    readonly subnets: number;
  };
  readonly 'aws.ec2.elastic-ip': {
    readonly isAssociated: boolean;
  };
  readonly 'aws.ec2.nat-gateway': {
    /** Route tables that lead to it. */
    readonly routeTables: number;
  };
  readonly 'aws.ec2.vpc-endpoint': {
    readonly type: VpcEndpointType;
    readonly policy: PolicyDocument | null;
    /** Derived. What the policy lets anyone do through it, with credentials of any account. */
    readonly openToAnyone: readonly Opening[];
    readonly subnets: number;
  };
  /** What the account offers to other VPCs. */
  readonly 'aws.ec2.vpc-endpoint-service': {
    /** The owner accepts each connection. */
    readonly acceptanceRequired: boolean;
    /** ARNs, or `*`. */
    readonly allowedPrincipals: readonly string[];
  };
  readonly 'aws.ec2.transit-gateway': {
    readonly acceptsSharedAttachments: boolean;
  };
  readonly 'aws.ec2.vpn-connection': {
    readonly tunnelsUp: number;
    /** Of its two tunnels. */
    readonly tunnelsWithLogs: number;
    /** Of its two tunnels, those that version 1 of IKE may still set up. */
    readonly tunnelsWithIkeV1: number;
  };
  readonly 'aws.ec2.client-vpn-endpoint': {
    readonly logsConnections: boolean;
  };
}

export type VpcEndpointType =
  | 'Gateway'
  | 'GatewayLoadBalancer'
  | 'Interface'
  | 'Resource'
  | 'ServiceNetwork'
  | 'Tunnel';
