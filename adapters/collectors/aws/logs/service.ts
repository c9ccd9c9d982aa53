import type { DescribeResourcePoliciesResponse } from '@aws-sdk/client-cloudwatch-logs';
import { awsService } from '../service.ts';

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncloudwatchlogs.html */
export const logs = awsService({
  id: 'logs',
  prefix: 'logs',
  load: () => import('@aws-sdk/client-cloudwatch-logs'),
  client: 'CloudWatchLogsClient',
  scope: 'regional',
  turns: {
    DescribeResourcePolicies: ({ nextToken }: DescribeResourcePoliciesResponse) =>
      nextToken ? { nextToken } : null,
  },
  rate: { perSecond: 5, burst: 5 },
});
