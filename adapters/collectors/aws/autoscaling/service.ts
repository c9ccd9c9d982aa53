import { awsService } from '../service.ts';

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2autoscaling.html */
export const autoscaling = awsService({
  id: 'autoscaling',
  prefix: 'autoscaling',
  load: () => import('@aws-sdk/client-auto-scaling'),
  client: 'AutoScalingClient',
  scope: 'regional',
  rate: { perSecond: 5, burst: 20 },
});
