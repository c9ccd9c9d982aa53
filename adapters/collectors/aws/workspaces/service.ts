import type { DescribeWorkspacesConnectionStatusResult } from '@aws-sdk/client-workspaces';
import { awsService } from '../service.ts';

export const workspaces = awsService({
  id: 'workspaces',
  prefix: 'workspaces',
  load: () => import('@aws-sdk/client-workspaces'),
  client: 'WorkSpacesClient',
  scope: 'regional',
  turns: {
    DescribeWorkspacesConnectionStatus: ({
      NextToken,
    }: DescribeWorkspacesConnectionStatusResult) => (NextToken ? { NextToken } : null),
  },
  rate: { perSecond: 5, burst: 10 },
});
