export interface AwsNetworkFirewallFacts {
  readonly 'aws.networkfirewall.firewall': {
    readonly deletionProtection: boolean;
    readonly subnetChangeProtection: boolean;
    /** Availability zones that it has an endpoint in. */
    readonly zones: number;
    readonly logs: readonly ('ALERT' | 'FLOW' | 'TLS')[];
  };
  readonly 'aws.networkfirewall.policy': {
    /** What befalls a packet that no stateless rule names: `aws:drop`, `aws:pass`, `aws:forward_to_sfe`. */
    readonly packetActions: readonly string[];
    readonly fragmentActions: readonly string[];
    readonly ruleGroups: number;
    readonly ruleOrder: 'DEFAULT_ACTION_ORDER' | 'STRICT_ORDER';
    /** What befalls a flow that no stateful rule names, in strict order: `aws:drop_established`. */
    readonly statefulActions: readonly string[];
  };
}
