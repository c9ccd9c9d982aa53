import type { FileSystem } from '@aws-sdk/client-fsx';
import { derived, known, unread } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { given, oneOfThose } from '../given.ts';
import { each } from '../listing.ts';
import { fsx } from './service.ts';

/** Each type of file system has its settings under a name of its own. */
const settingsOf = ({
  WindowsConfiguration,
  LustreConfiguration,
  OntapConfiguration,
  OpenZFSConfiguration,
}: FileSystem) =>
  WindowsConfiguration ?? LustreConfiguration ?? OntapConfiguration ?? OpenZFSConfiguration;

const auditLevel = ({ WindowsConfiguration }: FileSystem) =>
  WindowsConfiguration?.AuditLogConfiguration?.FileAccessAuditLogLevel;

export const fileSystem = collects(
  'aws.fsx.file-system',
  each(fsx, 'DescribeFileSystems', {}, ({ FileSystems }) => FileSystems),
  ({ ResourceARN, FileSystemId }) => ResourceARN ?? `${FileSystemId}`,
)
  .facts({
    type: ({ FileSystemType }) =>
      oneOfThose(FileSystemType, ['WINDOWS', 'LUSTRE', 'ONTAP', 'OPENZFS']),
    deploymentType: (item) => given(settingsOf(item)?.DeploymentType),
    backupRetentionDays: (item) => given(settingsOf(item)?.AutomaticBackupRetentionDays),
    auditsFileAccess: (item) => {
      const level = auditLevel(item);
      return level === undefined ? unread('absent') : known(level !== 'DISABLED');
    },
  })
  .derive('multiAz', ['deploymentType'], (parts) =>
    derived(parts, ({ deploymentType }) => deploymentType.startsWith('MULTI_AZ')),
  )
  .derive('scratch', ['deploymentType'], (parts) =>
    derived(parts, ({ deploymentType }) => deploymentType.startsWith('SCRATCH')),
  )
  .relations(({ KmsKeyId }) => (KmsKeyId ? [{ type: 'encrypted-with', to: KmsKeyId }] : []));
