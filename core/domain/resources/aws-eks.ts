import type { ClusterEndpoint } from '../derive/cluster-endpoint.ts';
import type { Privilege } from '../policy/privilege.ts';

/** Logs of the control plane. */
type ClusterLog = 'api' | 'audit' | 'authenticator' | 'controllerManager' | 'scheduler';

export interface AwsEksFacts {
  readonly 'aws.eks.cluster': {
    /** Derived from the endpoint and from the addresses that it answers; all of them by default. */
    readonly endpoint: ClusterEndpoint;
    /** Null: secrets of Kubernetes are encrypted with no key of the customer. */
    readonly secretsKey: string | null;
    /** Those that are on. */
    readonly logs: readonly ClusterLog[];
    /** Of its version of Kubernetes, as DescribeClusterVersions says of today. */
    readonly versionSupport: 'standard' | 'extended' | 'none';
    readonly deletionProtection: boolean;
    /** `CONFIG_MAP`: who gets in stands in the cluster alone, where AWS neither shows nor records it. */
    readonly authenticationMode: 'API' | 'API_AND_CONFIG_MAP' | 'CONFIG_MAP';
  };
  readonly 'aws.eks.node-group': {
    /** By its remote access; what a launch template opens is a matter of its security groups. */
    readonly sshOpenTo: 'nobody' | 'security-groups' | 'everyone';
    /** Of its machines, and so within reach of each pod that reaches their metadata service. */
    readonly roleArn: string;
    /** Derived from the policies of that role. */
    readonly rolePrivilege: Privilege;
  };
}
