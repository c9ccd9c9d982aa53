import type { DescribeDocumentPermissionResponse } from '@aws-sdk/client-ssm';
import { awsService } from '../service.ts';

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssystemsmanager.html */
export const ssm = awsService({
  id: 'ssm',
  prefix: 'ssm',
  load: () => import('@aws-sdk/client-ssm'),
  client: 'SSMClient',
  scope: 'regional',
  turns: {
    DescribeDocumentPermission: ({ NextToken }: DescribeDocumentPermissionResponse) =>
      NextToken ? { NextToken } : null,
  },
  rate: { perSecond: 8, burst: 8 },
});
