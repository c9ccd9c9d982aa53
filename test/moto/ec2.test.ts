import {
  CreateImageCommand,
  CreateLaunchTemplateCommand,
  CreateSnapshotCommand,
  CreateVolumeCommand,
  DescribeInstancesCommand,
  EC2Client,
  EnableEbsEncryptionByDefaultCommand,
  ModifyImageAttributeCommand,
  ModifyInstanceAttributeCommand,
  ModifyInstanceMetadataOptionsCommand,
  ModifySnapshotAttributeCommand,
  RunInstancesCommand,
  type RunInstancesCommandInput,
  StopInstancesCommand,
} from '@aws-sdk/client-ec2';
import { CreateInstanceProfileCommand, IAMClient } from '@aws-sdk/client-iam';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyResource } from '#core/domain/resource.ts';
import {
  collected,
  collectedAt,
  collectedIn,
  emptyAccount,
  inDays,
  region,
  toMoto,
  verdictsOf,
} from './moto-account.ts';

const ec2 = new EC2Client(toMoto());
const iam = new IAMClient(toMoto());
const zone = `${region}a`;

const ImageId = 'ami-0123456789abcdef0';

const leak = Buffer.from('#!/bin/sh\nexport DB_PASSWORD=correct-horse\n').toString('base64');

const runs = async (settings: Partial<RunInstancesCommandInput>): Promise<string> => {
  const { Instances = [] } = await ec2.send(
    new RunInstancesCommand({ ImageId, MinCount: 1, MaxCount: 1, ...settings }),
  );
  return Instances[0]?.InstanceId ?? '';
};

const setMetadata = async (
  InstanceId: string,
  HttpTokens: 'required' | 'optional',
  HttpPutResponseHopLimit: number,
): Promise<void> => {
  const settings = { InstanceId, HttpTokens, HttpPutResponseHopLimit };
  await ec2.send(
    new ModifyInstanceMetadataOptionsCommand({ ...settings, HttpEndpoint: 'enabled' }),
  );
};

const goodInstance = async (): Promise<string> => {
  const InstanceProfileName = 'web';
  await iam.send(new CreateInstanceProfileCommand({ InstanceProfileName }));
  const InstanceId = await runs({
    IamInstanceProfile: { Name: InstanceProfileName },
    Monitoring: { Enabled: true },
    NetworkInterfaces: [{ DeviceIndex: 0, AssociatePublicIpAddress: false }],
  });
  await setMetadata(InstanceId, 'required', 1);
  const DisableApiTermination = { Value: true };
  await ec2.send(new ModifyInstanceAttributeCommand({ InstanceId, DisableApiTermination }));
  return InstanceId;
};

const badInstance = async (): Promise<string> => {
  const InstanceId = await runs({
    KeyName: 'team',
    UserData: leak,
    NetworkInterfaces: [{ DeviceIndex: 0, AssociatePublicIpAddress: true }],
  });
  await setMetadata(InstanceId, 'optional', 3);
  return InstanceId;
};

const volume = async (Encrypted: boolean, VolumeType: 'gp2' | 'gp3'): Promise<string> => {
  const made = await ec2.send(
    new CreateVolumeCommand({ AvailabilityZone: zone, Size: 1, Encrypted, VolumeType }),
  );
  return made.VolumeId ?? '';
};

const rootVolumeOf = async (InstanceId: string): Promise<string> => {
  const { Reservations = [] } = await ec2.send(
    new DescribeInstancesCommand({ InstanceIds: [InstanceId] }),
  );
  return Reservations[0]?.Instances?.[0]?.BlockDeviceMappings?.[0]?.Ebs?.VolumeId ?? '';
};

const snapshotOf = async (VolumeId: string): Promise<string> =>
  (await ec2.send(new CreateSnapshotCommand({ VolumeId }))).SnapshotId ?? '';

const imageOf = async (InstanceId: string, Name: string): Promise<string> =>
  (await ec2.send(new CreateImageCommand({ InstanceId, Name }))).ImageId ?? '';

const everyone = { Group: 'all' } as const;

const publish = async (SnapshotId: string, image: string): Promise<void> => {
  await ec2.send(
    new ModifySnapshotAttributeCommand({
      SnapshotId,
      Attribute: 'createVolumePermission',
      OperationType: 'add',
      GroupNames: [everyone.Group],
    }),
  );
  const LaunchPermission = { Add: [everyone] };
  await ec2.send(new ModifyImageAttributeCommand({ ImageId: image, LaunchPermission }));
};

const template = async (name: string, required: boolean): Promise<string> => {
  const { LaunchTemplate } = await ec2.send(
    new CreateLaunchTemplateCommand({
      LaunchTemplateName: name,
      LaunchTemplateData: {
        ...(required ? { MetadataOptions: { HttpTokens: 'required' } } : { UserData: leak }),
        NetworkInterfaces: [{ DeviceIndex: 0, AssociatePublicIpAddress: !required }],
      },
    }),
  );
  return LaunchTemplate?.LaunchTemplateId ?? '';
};

const seed = async (): Promise<Readonly<Record<string, string>>> => {
  const instance = { good: await goodInstance(), bad: await badInstance() };
  const volumes = { good: await volume(true, 'gp3'), bad: await volume(false, 'gp2') };
  const snapshots = { good: await snapshotOf(volumes.good), bad: await snapshotOf(volumes.bad) };
  const images = { good: await imageOf(instance.good, 'a'), bad: await imageOf(instance.bad, 'b') };
  await publish(snapshots.bad, images.bad);
  await ec2.send(new EnableEbsEncryptionByDefaultCommand({}));
  const saved = await rootVolumeOf(instance.good);
  await snapshotOf(saved);
  const stopped = await runs({});
  await ec2.send(new StopInstancesCommand({ InstanceIds: [stopped] }));
  return {
    'good instance': instance.good,
    'bad instance': instance.bad,
    'good volume': volumes.good,
    'bad volume': volumes.bad,
    'good snapshot': snapshots.good,
    'bad snapshot': snapshots.bad,
    'good image': images.good,
    'bad image': images.bad,
    'good template': await template('good', true),
    'bad template': await template('bad', false),
    'stopped instance': stopped,
    'root volume': await rootVolumeOf(instance.bad),
    'saved volume': saved,
    region: 'region-settings',
  };
};

describe('EC2 in an emulated account', () => {
  let bare: readonly AnyResource[];
  let resources: readonly AnyResource[];
  let later: readonly AnyResource[];
  let ids: Readonly<Record<string, string>>;

  beforeAll(async () => {
    await emptyAccount();
    bare = await collected(['ec2']);
    ids = await seed();
    resources = await collected(['ec2']);
    later = await collectedAt(inDays(750), ['ec2']);
  });

  const verdictIn = (
    found: readonly AnyResource[],
    control: string,
    name: string,
  ): string | undefined => {
    const id = ids[name] ?? name;
    return verdictsOf(`aws.ec2.${control}`, found, [id])[id];
  };
  const verdictOn = (control: string, name: string) => verdictIn(resources, control, name);

  it.each([
    ['instance-requires-imdsv2', 'instance'],
    ['instance-metadata-travels-two-hops-at-most', 'instance'],
    ['instance-has-no-public-address', 'instance'],
    ['instance-has-role', 'instance'],
    ['instance-is-protected-from-termination', 'instance'],
    ['instance-has-detailed-monitoring', 'instance'],
    ['instance-has-no-key-pair', 'instance'],
    ['instance-user-data-holds-no-secret', 'instance'],
    ['launch-template-user-data-holds-no-secret', 'template'],
    ['volume-is-encrypted', 'volume'],
    ['volume-is-of-current-generation', 'volume'],
    ['snapshot-is-encrypted', 'snapshot'],
    ['image-is-not-public', 'image'],
    ['launch-template-requires-imdsv2', 'template'],
    ['launch-template-assigns-no-public-address', 'template'],
  ])('%s', (control, kind) => {
    expect(verdictOn(control, `good ${kind}`)).toBe('pass');
    expect(verdictOn(control, `bad ${kind}`)).toBe('fail');
  });

  it.each([
    ['region-encrypts-new-volumes', 'region', 'pass'],
    ['region-with-instances-is-in-the-european-union', 'region', 'pass'],
    ['region-blocks-public-images', 'region', 'unknown'],
    ['instance-was-started-within-half-a-year', 'good instance', 'pass'],
    ['stopped-instance-is-recent', 'stopped instance', 'pass'],
    ['stopped-instance-is-recent', 'good instance', 'not-applicable'],
    ['volume-is-attached', 'bad volume', 'fail'],
    ['volume-is-attached', 'root volume', 'pass'],
    ['volume-has-snapshot-of-the-week', 'root volume', 'fail'],
    ['volume-has-snapshot-of-the-week', 'saved volume', 'pass'],
    ['snapshot-is-under-a-year-old', 'good snapshot', 'pass'],
    ['image-is-under-two-years-old', 'good image', 'pass'],
    ['snapshot-is-not-shared-with-everyone', 'good snapshot', 'pass'],
    ['snapshot-is-not-shared-with-everyone', 'bad snapshot', 'unknown'],
  ])('%s on the %s: %s', (control, name, verdict) => {
    expect(verdictOn(control, name)).toBe(verdict);
  });

  it.each([
    ['instance-was-started-within-half-a-year', 'good instance'],
    ['stopped-instance-is-recent', 'stopped instance'],
    ['snapshot-is-under-a-year-old', 'good snapshot'],
    ['image-is-under-two-years-old', 'good image'],
  ])('%s: two years later the %s is not', (control, name) => {
    expect(verdictIn(later, control, name)).toBe('fail');
  });

  it('region-encrypts-new-volumes: not where nobody asked for it', () => {
    expect(verdictIn(bare, 'region-encrypts-new-volumes', 'region')).toBe('fail');
  });

  it('default-vpc-is-empty: until instances run there', () => {
    const { id = '' } = bare.find(({ kind }) => kind === 'aws.ec2.vpc') ?? {};
    expect(verdictIn(bare, 'default-vpc-is-empty', id)).toBe('pass');
    expect(verdictIn(resources, 'default-vpc-is-empty', id)).toBe('fail');
  });

  it('region-with-instances-is-in-the-european-union: not in Virginia', async () => {
    const virginia = 'us-east-1';
    const there = new EC2Client({ ...toMoto(), region: virginia });
    await there.send(new RunInstancesCommand({ ImageId, MinCount: 1, MaxCount: 1 }));
    const found = await collectedIn(virginia, ['ec2']);
    const control = 'region-with-instances-is-in-the-european-union';
    expect(verdictIn(found, control, 'region')).toBe('fail');
  });
});
