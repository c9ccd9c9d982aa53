import { collects } from '../collects.ts';
import { given, orDefault } from '../given.ts';
import { each } from '../listing.ts';
import { arnOf } from '../place.ts';
import { workspaces } from './service.ts';

export const directory = collects(
  'aws.workspaces.directory',
  each(workspaces, 'DescribeWorkspaceDirectories', { Limit: 25 }, ({ Directories }) => Directories),
  ({ DirectoryId }, place) => arnOf(place, 'workspaces', `directory/${DirectoryId}`),
).facts({
  usersAdministerTheirMachine: ({ WorkspaceCreationProperties }) =>
    given(WorkspaceCreationProperties?.UserEnabledAsLocalAdministrator),
  addressGroups: ({ ipGroupIds }) => orDefault(ipGroupIds, []),
});
