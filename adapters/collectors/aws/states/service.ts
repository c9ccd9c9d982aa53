import { awsService } from '../service.ts';

export const states = awsService({
  id: 'states',
  prefix: 'states',
  load: () => import('@aws-sdk/client-sfn'),
  client: 'SFNClient',
  scope: 'regional',
  rate: { perSecond: 8, burst: 20 },
});
