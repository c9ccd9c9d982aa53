import type { MetadataTokens } from './aws-ec2.ts';

export interface AwsAutoscalingFacts {
  readonly 'aws.autoscaling.group': {
    readonly zones: number;
    /** A group that mixes kinds of instances launches them from a template. */
    readonly launchesFrom: 'launch-template' | 'launch-configuration';
    /** A load balancer sends it traffic. */
    readonly isBalanced: boolean;
    readonly checksHealthByLoadBalancer: boolean;
    /** Among HealthCheck, ReplaceUnhealthy, Terminate and Launch, those that are suspended. */
    readonly suspendedRepairs: readonly string[];
  };
  readonly 'aws.autoscaling.launch-configuration': {
    readonly metadataEndpoint: 'enabled' | 'disabled';
    /** `unset`: the defaults of the image and of the account decide. */
    readonly metadataTokens: MetadataTokens | 'unset';
    /** Derived, as for an instance. */
    readonly userDataHoldsSecret: boolean;
    /** By itself; where it says nothing, the subnet decides. */
    readonly assignsPublicAddress: boolean;
  };
}
