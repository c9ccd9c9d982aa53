import type { ExposedInterface } from '../derive/reachable-from-internet.ts';
import type { SecurityGroupRule } from '../network/security-group.ts';

export interface AwsEc2Facts {
  readonly 'aws.ec2.security-group': {
    /** Inbound permissions; the entries of a prefix list take a call of their own. */
    readonly ingress: readonly SecurityGroupRule[];
    /** Derived. Ports of SSH, Remote Desktop and their like that the internet may reach. */
    readonly administrationPortsOpenToInternet: readonly number[];
  };
  readonly 'aws.ec2.instance': {
    /** Each with the routes, the ACL and the groups that apply to it, as far as they were read. */
    readonly interfaces: readonly ExposedInterface[];
    /** Derived. On one of its own addresses; a load balancer before it is another way in. */
    readonly reachableFromInternet: boolean;
    /** Derived from the policies of the role in its profile; `none` is an instance without one. */
    readonly rolePrivilege: 'administrator' | 'limited' | 'none';
  };
}
