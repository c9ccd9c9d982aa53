import { awsService } from '../service.ts';

export const batch = awsService({
  id: 'batch',
  prefix: 'batch',
  load: () => import('@aws-sdk/client-batch'),
  client: 'BatchClient',
  scope: 'regional',
  rate: { perSecond: 10, burst: 20 },
});
