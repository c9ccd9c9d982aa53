/** What is done with requests that servers may read in two ways; only `monitor` lets them pass. */
export type DesyncMitigation = 'monitor' | 'defensive' | 'strictest';

export interface AwsElbFacts {
  /** A classic load balancer. */
  readonly 'aws.elb.load-balancer': {
    readonly isInternetFacing: boolean;
    /** Ports on which clients speak HTTP or TCP to it. */
    readonly clearTextPorts: readonly number[];
    readonly encryptedPorts: readonly number[];
    /** Older than TLS 1.2, as its policies name them: `Protocol-TLSv1`. */
    readonly obsoleteProtocols: readonly string[];
    readonly zones: number;
    readonly instances: number;
    readonly logsAccess: boolean;
    readonly drainsConnections: boolean;
    readonly balancesAcrossZones: boolean;
    readonly desyncMitigation: DesyncMitigation;
  };
  readonly 'aws.elbv2.load-balancer': {
    readonly type: 'application' | 'network' | 'gateway';
    readonly isInternetFacing: boolean;
    readonly zones: number;
    readonly listeners: number;
    readonly deletionProtection: boolean;
    /** Of an application or a network load balancer, to S3. */
    readonly logsAccess: boolean;
    /** An application load balancer always does. */
    readonly balancesAcrossZones: boolean;
    /** Of an application load balancer, like the two that follow. */
    readonly dropsInvalidHeaders: boolean;
    readonly desyncMitigation: DesyncMitigation;
    readonly isBehindWaf: boolean;
  };
  readonly 'aws.elbv2.listener': {
    readonly protocol: ListenerProtocol;
    readonly isInternetFacing: boolean;
    /** By its default action. */
    readonly redirectsToHttps: boolean;
    /** Of its policy, as `TLSv1.2`; empty where it does not speak TLS. */
    readonly tlsProtocols: readonly string[];
  };
  readonly 'aws.elbv2.target-group': {
    /** Null: its target is a function. */
    readonly protocol: ListenerProtocol | null;
    readonly loadBalancers: number;
  };
}

export type ListenerProtocol =
  | 'GENEVE'
  | 'HTTP'
  | 'HTTPS'
  | 'QUIC'
  | 'TCP'
  | 'TCP_QUIC'
  | 'TCP_UDP'
  | 'TLS'
  | 'UDP';
