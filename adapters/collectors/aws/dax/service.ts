import type { DescribeClustersCommandOutput } from '@aws-sdk/client-dax';
import { awsService } from '../service.ts';

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazondynamodbacceleratordax.html */
export const dax = awsService({
  id: 'dax',
  prefix: 'dax',
  load: () => import('@aws-sdk/client-dax'),
  client: 'DAXClient',
  scope: 'regional',
  turns: {
    DescribeClusters: ({ NextToken }: DescribeClustersCommandOutput) =>
      NextToken ? { NextToken } : null,
  },
  rate: { perSecond: 5, burst: 10 },
});
