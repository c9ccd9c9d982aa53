import { awsService } from '../service.ts';

export const ecr = awsService({
  id: 'ecr',
  prefix: 'ecr',
  load: () => import('@aws-sdk/client-ecr'),
  client: 'ECRClient',
  scope: 'regional',
  rate: { perSecond: 10, burst: 20 },
});
