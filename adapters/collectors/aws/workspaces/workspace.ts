import { known, unread } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { each } from '../listing.ts';
import { allOf } from '../lookup.ts';
import { arnOf, daysSince } from '../place.ts';
import { workspaces } from './service.ts';

const connections = allOf(
  each(
    workspaces,
    'DescribeWorkspacesConnectionStatus',
    {},
    ({ WorkspacesConnectionStatus }) => WorkspacesConnectionStatus,
  ),
);

export const workspace = collects(
  'aws.workspaces.workspace',
  each(workspaces, 'DescribeWorkspaces', { Limit: 25 }, ({ Workspaces }) => Workspaces),
  ({ WorkspaceId }, place) => arnOf(place, 'workspaces', `workspace/${WorkspaceId}`),
)
  .facts({
    clearVolumes: ({ RootVolumeEncryptionEnabled, UserVolumeEncryptionEnabled }) =>
      known([
        ...(RootVolumeEncryptionEnabled ? [] : (['root'] as const)),
        ...(UserVolumeEncryptionEnabled ? [] : (['user'] as const)),
      ]),
  })
  .join(
    { connections },
    {
      daysSinceConnection: ({ connections: all }, { WorkspaceId }, place) => {
        if (!all.known) return all;
        const last = all.value.find(
          (one) => one.WorkspaceId === WorkspaceId,
        )?.LastKnownUserConnectionTimestamp;
        return last ? known(daysSince(place, last)) : unread('absent');
      },
    },
  )
  .relations(({ VolumeEncryptionKey, DirectoryId }, place) => [
    ...(VolumeEncryptionKey ? [{ type: 'encrypted-with', to: VolumeEncryptionKey }] : []),
    { type: 'in-directory', to: arnOf(place, 'workspaces', `directory/${DirectoryId}`) },
  ]);
