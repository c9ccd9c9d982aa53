import {
  CreateAccessPointCommand,
  CreateFileSystemCommand,
  type CreateFileSystemCommandInput,
  EFSClient,
  PutFileSystemPolicyCommand,
} from '@aws-sdk/client-efs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyResource } from '#core/domain/resource.ts';
import { collected, emptyAccount, toMoto, verdictsOf } from './moto-account.ts';

const efs = () => new EFSClient(toMoto());

const makeFileSystem = async (settings: CreateFileSystemCommandInput): Promise<string> => {
  const { FileSystemId } = await efs().send(new CreateFileSystemCommand(settings));
  return FileSystemId ?? '';
};

const makeGood = (): Promise<string> =>
  makeFileSystem({ CreationToken: 'good', Encrypted: true, Backup: true });

const makeBad = (): Promise<string> => makeFileSystem({ CreationToken: 'bad', Encrypted: false });

const makeInOneZone = (): Promise<string> =>
  makeFileSystem({ CreationToken: 'in-one-zone', AvailabilityZoneName: 'eu-west-3a' });

const makeAccessPoints = async (FileSystemId: string): Promise<readonly [string, string]> => {
  const good = await efs().send(
    new CreateAccessPointCommand({
      FileSystemId,
      ClientToken: 'good',
      PosixUser: { Uid: 1001, Gid: 1001 },
      RootDirectory: {
        Path: '/invoices',
        CreationInfo: { OwnerUid: 1001, OwnerGid: 1001, Permissions: '750' },
      },
    }),
  );
  const bad = await efs().send(new CreateAccessPointCommand({ FileSystemId, ClientToken: 'bad' }));
  return [good.AccessPointId ?? '', bad.AccessPointId ?? ''];
};

const allowToMount = async (FileSystemId: string, AWS: string): Promise<void> => {
  const Statement = [
    { Effect: 'Allow', Principal: { AWS }, Action: 'elasticfilesystem:ClientMount' },
  ];
  const Policy = JSON.stringify({ Version: '2012-10-17', Statement });
  await efs().send(new PutFileSystemPolicyCommand({ FileSystemId, Policy }));
};

describe('EFS in an emulated account', () => {
  let resources: readonly AnyResource[];
  let fileSystems: readonly [string, string];
  let inOneZone: string;
  let accessPoints: readonly [string, string];

  beforeAll(async () => {
    await emptyAccount();
    fileSystems = [await makeGood(), await makeBad()];
    await allowToMount(fileSystems[0], 'arn:aws:iam::123456789012:role/invoices');
    await allowToMount(fileSystems[1], '*');
    inOneZone = await makeInOneZone();
    accessPoints = await makeAccessPoints(fileSystems[0]);
    resources = await collected(['efs']);
  });

  it.each([
    'aws.efs.file-system-is-encrypted',
    'aws.efs.file-system-is-backed-up',
    'aws.efs.file-system-knows-who-mounts',
  ])('%s', (control) => {
    const [good, bad] = fileSystems;
    expect(verdictsOf(control, resources, fileSystems)).toEqual({ [good]: 'pass', [bad]: 'fail' });
  });

  it('aws.efs.file-system-spans-zones', () => {
    const [several] = fileSystems;
    const names = [several, inOneZone];
    expect(verdictsOf('aws.efs.file-system-spans-zones', resources, names)).toEqual({
      [several]: 'pass',
      [inOneZone]: 'fail',
    });
  });

  it.each(['aws.efs.access-point-has-own-directory', 'aws.efs.access-point-enforces-user'])(
    '%s',
    (control) => {
      const [good, bad] = accessPoints;
      expect(verdictsOf(control, resources, accessPoints)).toEqual({
        [good]: 'pass',
        [bad]: 'fail',
      });
    },
  );
});
