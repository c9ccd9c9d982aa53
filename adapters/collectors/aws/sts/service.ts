import { awsService } from '../service.ts';

export const sts = awsService({
  id: 'sts',
  prefix: 'sts',
  load: () => import('@aws-sdk/client-sts'),
  client: 'STSClient',
  scope: 'global',
  // Whoever has credentials may ask whose they are.
  actions: { GetCallerIdentity: [] },
  rate: { perSecond: 10, burst: 10 },
});
