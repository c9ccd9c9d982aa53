import { fileSystemMountableByAnyone } from '#core/domain/derive/file-system-access.ts';
import { known } from '#core/domain/fact.ts';
import { parsePolicy } from '#core/domain/policy/parse-document.ts';
import { collects } from '../collects.ts';
import { given, whetherIs } from '../given.ts';
import { each } from '../listing.ts';
import { efs } from './service.ts';

export const fileSystem = collects(
  'aws.efs.file-system',
  each(efs, 'DescribeFileSystems', {}, ({ FileSystems }) => FileSystems),
  ({ FileSystemArn, FileSystemId }) => FileSystemArn ?? `${FileSystemId}`,
)
  .facts({
    encrypted: ({ Encrypted }) => given(Encrypted),
    region: (_, { region }) => known(region),
    oneZone: ({ AvailabilityZoneName }) => known(AvailabilityZoneName !== undefined),
  })
  .read(
    efs,
    'DescribeBackupPolicy',
    ({ FileSystemId }) => ({ FileSystemId }),
    { automaticBackups: ({ BackupPolicy }) => whetherIs(BackupPolicy?.Status, 'ENABLED') },
    { PolicyNotFound: { automaticBackups: false } },
  )
  .read(
    efs,
    'DescribeFileSystemPolicy',
    ({ FileSystemId }) => ({ FileSystemId }),
    { policy: ({ Policy }) => parsePolicy(Policy) },
    { PolicyNotFound: { policy: null } },
  )
  .derive('mountableByAnyone', ['policy'], ({ policy }) => fileSystemMountableByAnyone(policy))
  .relations(({ KmsKeyId }) => (KmsKeyId ? [{ type: 'encrypted-with', to: KmsKeyId }] : []));
