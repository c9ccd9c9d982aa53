import { awsService } from '../service.ts';

export const eks = awsService({
  id: 'eks',
  prefix: 'eks',
  load: () => import('@aws-sdk/client-eks'),
  client: 'EKSClient',
  scope: 'regional',
  rate: { perSecond: 8, burst: 16 },
});
