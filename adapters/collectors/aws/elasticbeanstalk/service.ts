import type { EnvironmentDescriptionsMessage } from '@aws-sdk/client-elastic-beanstalk';
import { awsService } from '../service.ts';

export const elasticbeanstalk = awsService({
  id: 'elasticbeanstalk',
  prefix: 'elasticbeanstalk',
  load: () => import('@aws-sdk/client-elastic-beanstalk'),
  client: 'ElasticBeanstalkClient',
  scope: 'regional',
  turns: {
    DescribeEnvironments: ({ NextToken }: EnvironmentDescriptionsMessage) =>
      NextToken ? { NextToken } : null,
  },
  rate: { perSecond: 5, burst: 10 },
});
