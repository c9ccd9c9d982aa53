import { awsService } from '../service.ts';

export const ecs = awsService({
  id: 'ecs',
  prefix: 'ecs',
  load: () => import('@aws-sdk/client-ecs'),
  client: 'ECSClient',
  scope: 'regional',
  rate: { perSecond: 15, burst: 30 },
});
