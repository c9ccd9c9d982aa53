import type { ExposedInterface } from '../derive/reachable-from-internet.ts';
import type { SecurityGroupRule } from '../network/security-group.ts';
import type { Privilege } from '../policy/privilege.ts';

/** Whether the metadata service asks for a session token, which makes it version 2. */
export type MetadataTokens = 'required' | 'optional';

export interface AwsEc2Facts {
  readonly 'aws.ec2.security-group': {
    /** Inbound permissions; the entries of a prefix list take a call of their own. */
    readonly ingress: readonly SecurityGroupRule[];
    /** Derived. Ports of SSH, Remote Desktop and their like that the internet may reach. */
    readonly administrationPortsOpenToInternet: readonly number[];
    /** Derived, like the three that follow: ports of databases, caches and search engines. */
    readonly databasePortsOpenToInternet: readonly number[];
    /** FTP, RPC, NetBIOS, CIFS, rsync, NFS. */
    readonly fileSharingPortsOpenToInternet: readonly number[];
    /** Container engines, orchestrators, message brokers, directories. */
    readonly platformPortsOpenToInternet: readonly number[];
    /** Every TCP port, or every UDP port, by one rule or by several. */
    readonly opensEveryPortToInternet: boolean;
    /** The group that a VPC is born with. */
    readonly isDefault: boolean;
    readonly ingressRules: number;
    readonly egressRules: number;
    /** Some network interface bears it, or a rule of another group names it. */
    readonly isUsed: boolean;
  };
  /** One that is not terminated. */
  readonly 'aws.ec2.instance': {
    /** Each with the routes, the ACL and the groups that apply to it, as far as they were read. */
    readonly interfaces: readonly ExposedInterface[];
    /** Derived. On one of its own addresses; a load balancer before it is another way in. */
    readonly reachableFromInternet: boolean;
    /** Derived from the policies of the role in its profile; `none` is an instance without one. */
    readonly rolePrivilege: Privilege;
    /** Null: DescribeInstances names a profile where there is one. */
    readonly instanceProfileArn: string | null;
    readonly state: 'pending' | 'running' | 'stopping' | 'stopped';
    /** Derived from the script that it was given at launch, which is kept nowhere. */
    readonly userDataHoldsSecret: boolean;
    /** Public IPv4 addresses of all its interfaces. */
    readonly publicAddresses: readonly string[];
    readonly metadataEndpoint: 'enabled' | 'disabled';
    readonly metadataTokens: MetadataTokens;
    /** Network hops that an answer of the metadata service survives. */
    readonly metadataHopLimit: number;
    /** Metrics each minute rather than each five. */
    readonly detailedMonitoring: boolean;
    /** The API refuses to terminate it. */
    readonly terminationProtection: boolean;
    /** Null: it was launched without one. */
    readonly keyPair: string | null;
    /** Such an instance is replaced, not kept: a group holds it, or it was bought on the spot market. */
    readonly isExpendable: boolean;
    readonly daysSinceStart: number;
    /** Of a stopped one, from StateTransitionReason. */
    readonly daysSinceStop: number;
    /** The date at which the publisher of its image gave it up has passed. */
    readonly imageIsDeprecated: boolean;
  };
  /** The default version of a template: what is launched where none is named. */
  readonly 'aws.ec2.launch-template': {
    readonly metadataEndpoint: 'enabled' | 'disabled';
    /** `unset`: the defaults of the image and of the account decide. */
    readonly metadataTokens: MetadataTokens | 'unset';
    /** Derived, as for an instance. */
    readonly userDataHoldsSecret: boolean;
    /** By itself; where it says nothing, the subnet decides. */
    readonly assignsPublicAddress: boolean;
  };
  /** An image of the account. */
  readonly 'aws.ec2.image': {
    readonly isPublic: boolean;
    readonly ageDays: number;
    /** The snapshots that it is made of; true where it has none. */
    readonly isEncrypted: boolean;
  };
  /** What EC2 does by default, and forbids, in the whole of a region. */
  readonly 'aws.ec2.region-settings': {
    readonly region: string;
    readonly holdsInstances: boolean;
    readonly encryptsNewVolumes: boolean;
    readonly snapshotPublicAccess: 'block-all-sharing' | 'block-new-sharing' | 'unblocked';
    readonly imagePublicAccess: 'block-new-sharing' | 'unblocked';
    readonly metadataTokens: MetadataTokens | 'no-preference';
    readonly serialConsoleAccess: boolean;
    readonly internetGatewayTraffic: 'off' | 'block-bidirectional' | 'block-ingress';
  };
}
