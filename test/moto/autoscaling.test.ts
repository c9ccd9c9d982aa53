import {
  AutoScalingClient,
  CreateAutoScalingGroupCommand,
  type CreateAutoScalingGroupCommandInput,
  CreateLaunchConfigurationCommand,
  SuspendProcessesCommand,
} from '@aws-sdk/client-auto-scaling';
import { CreateLaunchTemplateCommand } from '@aws-sdk/client-ec2';
import {
  CreateTargetGroupCommand,
  ElasticLoadBalancingV2Client,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyResource } from '#core/domain/resource.ts';
import { collected, emptyAccount, toMoto, verdictsOf } from './moto-account.ts';
import { ec2, subnetIn, vpcOf } from './seed/networks.ts';

const autoscaling = new AutoScalingClient(toMoto());
const elbv2 = new ElasticLoadBalancingV2Client(toMoto());
const ImageId = 'ami-0123456789abcdef0';

const configuration = async (name: string, careful: boolean): Promise<void> => {
  await autoscaling.send(
    new CreateLaunchConfigurationCommand({
      LaunchConfigurationName: name,
      ImageId,
      InstanceType: 't3.micro',
      AssociatePublicIpAddress: !careful,
      UserData: Buffer.from(careful ? 'echo hello' : 'TOKEN=correct-horse').toString('base64'),
      MetadataOptions: { HttpTokens: careful ? 'required' : 'optional', HttpEndpoint: 'enabled' },
    }),
  );
};

const group = async (
  AutoScalingGroupName: string,
  subnets: readonly string[],
  settings: Partial<CreateAutoScalingGroupCommandInput>,
): Promise<void> => {
  await autoscaling.send(
    new CreateAutoScalingGroupCommand({
      AutoScalingGroupName,
      MinSize: 0,
      MaxSize: 0,
      VPCZoneIdentifier: subnets.join(','),
      ...settings,
    }),
  );
};

const seed = async (): Promise<void> => {
  await configuration('careful', true);
  await configuration('careless', false);
  const LaunchTemplateName = 'web';
  const LaunchTemplateData = { ImageId, InstanceType: 't3.micro' } as const;
  await ec2.send(new CreateLaunchTemplateCommand({ LaunchTemplateName, LaunchTemplateData }));
  const vpc = await vpcOf('10.4.0.0/16');
  const one = await subnetIn(vpc, 'a', '10.4.1.0/24');
  const two = await subnetIn(vpc, 'b', '10.4.2.0/24');
  const { TargetGroups: [target] = [] } = await elbv2.send(
    new CreateTargetGroupCommand({ Name: 'web', Protocol: 'HTTP', Port: 80, VpcId: vpc }),
  );
  const TargetGroupARNs = [target?.TargetGroupArn ?? ''];
  await group('good', [one, two], {
    LaunchTemplate: { LaunchTemplateName },
    HealthCheckType: 'ELB',
    TargetGroupARNs,
  });
  await group('bad', [one], {
    LaunchConfigurationName: 'careless',
    HealthCheckType: 'EC2',
    TargetGroupARNs,
  });
  await autoscaling.send(
    new SuspendProcessesCommand({
      AutoScalingGroupName: 'bad',
      ScalingProcesses: ['ReplaceUnhealthy', 'AZRebalance'],
    }),
  );
};

describe('Auto Scaling in an emulated account', () => {
  let resources: readonly AnyResource[];

  beforeAll(async () => {
    await emptyAccount();
    await seed();
    resources = await collected(['autoscaling']);
  });

  it.each([
    ['group-spans-several-zones', 'Name/good', 'Name/bad'],
    ['group-uses-launch-template', 'Name/good', 'Name/bad'],
    ['balanced-group-checks-health-by-load-balancer', 'Name/good', 'Name/bad'],
    ['group-replaces-unhealthy-instances', 'Name/good', 'Name/bad'],
    ['launch-configuration-requires-imdsv2', 'Name/careful', 'Name/careless'],
    ['launch-configuration-user-data-holds-no-secret', 'Name/careful', 'Name/careless'],
    ['launch-configuration-assigns-no-public-address', 'Name/careful', 'Name/careless'],
  ])('%s', (control, good, bad) => {
    const verdicts = verdictsOf(`aws.autoscaling.${control}`, resources, [good, bad]);
    expect(verdicts).toEqual({ [good]: 'pass', [bad]: 'fail' });
  });
});
