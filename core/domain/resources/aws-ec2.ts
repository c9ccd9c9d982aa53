import type { SecurityGroupRule } from '../network/security-group.ts';

export interface AwsEc2Facts {
  readonly 'aws.ec2.security-group': {
    /** Inbound permissions; the entries of a prefix list take a call of their own. */
    readonly ingress: readonly SecurityGroupRule[];
    /** Derived. Ports of SSH, Remote Desktop and their like that the internet may reach. */
    readonly administrationPortsOpenToInternet: readonly number[];
  };
}
