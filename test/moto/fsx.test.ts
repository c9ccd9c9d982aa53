import {
  CreateFileSystemCommand,
  type CreateFileSystemCommandInput,
  FSxClient,
} from '@aws-sdk/client-fsx';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyResource } from '#core/domain/resource.ts';
import { collected, emptyAccount, toMoto, verdictsOf } from './moto-account.ts';

const makeFileSystem = async (
  settings: Omit<CreateFileSystemCommandInput, 'SubnetIds'>,
): Promise<string> => {
  const { FileSystem } = await new FSxClient(toMoto()).send(
    new CreateFileSystemCommand({ SubnetIds: ['subnet-11112222'], ...settings }),
  );
  return FileSystem?.FileSystemId ?? '';
};

const makeGood = (): Promise<string> =>
  makeFileSystem({
    FileSystemType: 'WINDOWS',
    StorageCapacity: 300,
    WindowsConfiguration: {
      DeploymentType: 'MULTI_AZ_1',
      ThroughputCapacity: 32,
      AutomaticBackupRetentionDays: 30,
      AuditLogConfiguration: {
        FileAccessAuditLogLevel: 'SUCCESS_AND_FAILURE',
        FileShareAccessAuditLogLevel: 'DISABLED',
      },
    },
  });

const makeBad = (): Promise<string> =>
  makeFileSystem({
    FileSystemType: 'WINDOWS',
    StorageCapacity: 300,
    WindowsConfiguration: {
      DeploymentType: 'SINGLE_AZ_2',
      ThroughputCapacity: 32,
      AutomaticBackupRetentionDays: 0,
      AuditLogConfiguration: {
        FileAccessAuditLogLevel: 'DISABLED',
        FileShareAccessAuditLogLevel: 'DISABLED',
      },
    },
  });

const makeScratch = (): Promise<string> =>
  makeFileSystem({
    FileSystemType: 'LUSTRE',
    StorageCapacity: 1200,
    LustreConfiguration: { DeploymentType: 'SCRATCH_2', AutomaticBackupRetentionDays: 0 },
  });

describe('FSx in an emulated account', () => {
  let resources: readonly AnyResource[];
  let expected: Readonly<Record<string, string>>;

  beforeAll(async () => {
    await emptyAccount();
    expected = {
      [await makeGood()]: 'pass',
      [await makeBad()]: 'fail',
      [await makeScratch()]: 'not-applicable',
    };
    resources = await collected(['fsx']);
  });

  it.each([
    'aws.fsx.file-system-is-backed-up',
    'aws.fsx.file-system-spans-zones',
    'aws.fsx.file-system-records-file-access',
  ])('%s', (control) => {
    expect(verdictsOf(control, resources, Object.keys(expected))).toEqual(expected);
  });
});
