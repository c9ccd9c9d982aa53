import { RunInstancesCommand } from '@aws-sdk/client-ec2';
import {
  CreateLoadBalancerCommand,
  CreateLoadBalancerPolicyCommand,
  ElasticLoadBalancingClient,
  type LoadBalancerAttributes,
  ModifyLoadBalancerAttributesCommand,
  RegisterInstancesWithLoadBalancerCommand,
  SetLoadBalancerPoliciesOfListenerCommand,
} from '@aws-sdk/client-elastic-load-balancing';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyResource } from '#core/domain/resource.ts';
import { collected, emptyAccount, region, toMoto, verdictsOf } from './moto-account.ts';
import { ec2 } from './seed/networks.ts';

const elb = new ElasticLoadBalancingClient(toMoto());

const make = async (
  LoadBalancerName: string,
  zones: readonly string[],
  Protocol: 'SSL' | 'HTTP',
  attributes: Partial<LoadBalancerAttributes>,
): Promise<void> => {
  await elb.send(
    new CreateLoadBalancerCommand({
      LoadBalancerName,
      AvailabilityZones: zones.map((zone) => `${region}${zone}`),
      Listeners: [{ Protocol, LoadBalancerPort: 443, InstancePort: 80 }],
    }),
  );
  await elb.send(
    new ModifyLoadBalancerAttributesCommand({
      LoadBalancerName,
      LoadBalancerAttributes: attributes,
    }),
  );
};

/** A policy of its own, since moto tells no more of those of AWS than their name. */
const negotiate = async (LoadBalancerName: string, protocol: string): Promise<void> => {
  const PolicyName = 'protocols';
  await elb.send(
    new CreateLoadBalancerPolicyCommand({
      LoadBalancerName,
      PolicyName,
      PolicyTypeName: 'SSLNegotiationPolicyType',
      PolicyAttributes: [{ AttributeName: `Protocol-${protocol}`, AttributeValue: 'true' }],
    }),
  );
  await elb.send(
    new SetLoadBalancerPoliciesOfListenerCommand({
      LoadBalancerName,
      LoadBalancerPort: 443,
      PolicyNames: [PolicyName],
    }),
  );
};

const seed = async (): Promise<void> => {
  const on = { Enabled: true };
  const mode = (Value: string) => [{ Key: 'elb.http.desyncmitigationmode', Value }];
  await make('good', ['a', 'b'], 'SSL', {
    AccessLog: { ...on, S3BucketName: 'logs' },
    ConnectionDraining: on,
    CrossZoneLoadBalancing: on,
    AdditionalAttributes: mode('strictest'),
  });
  await make('bad', ['a'], 'HTTP', { AdditionalAttributes: mode('monitor') });
  await make('uneven', ['a', 'b'], 'HTTP', {});
  await make('obsolete', ['a'], 'SSL', {});
  await negotiate('good', 'TLSv1.2');
  await negotiate('obsolete', 'TLSv1');
  const { Instances = [] } = await ec2.send(
    new RunInstancesCommand({ ImageId: 'ami-0123456789abcdef0', MinCount: 1, MaxCount: 1 }),
  );
  await elb.send(
    new RegisterInstancesWithLoadBalancerCommand({
      LoadBalancerName: 'good',
      Instances: Instances.map(({ InstanceId }) => ({ InstanceId })),
    }),
  );
};

describe('Classic load balancers in an emulated account', () => {
  let resources: readonly AnyResource[];

  beforeAll(async () => {
    await emptyAccount();
    await seed();
    resources = await collected(['elb']);
  });

  it.each([
    ['load-balancer-encrypts-what-clients-send', 'bad'],
    ['load-balancer-logs-access', 'bad'],
    ['load-balancer-guards-against-desync', 'bad'],
    ['load-balancer-spans-several-zones', 'bad'],
    ['load-balancer-balances-across-zones', 'uneven'],
    ['load-balancer-drains-connections', 'bad'],
    ['load-balancer-serves-instances', 'bad'],
    ['load-balancer-refuses-obsolete-tls', 'obsolete'],
  ])('%s', (control, bad) => {
    const [passing, failing] = ['loadbalancer/good', `loadbalancer/${bad}`];
    const verdicts = verdictsOf(`aws.elb.${control}`, resources, [passing, failing]);
    expect(verdicts).toEqual({ [passing]: 'pass', [failing]: 'fail' });
  });
});
