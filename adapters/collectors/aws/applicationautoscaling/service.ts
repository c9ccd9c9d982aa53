import { awsService } from '../service.ts';

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsapplicationautoscaling.html */
export const applicationAutoscaling = awsService({
  id: 'applicationautoscaling',
  prefix: 'application-autoscaling',
  load: () => import('@aws-sdk/client-application-auto-scaling'),
  client: 'ApplicationAutoScalingClient',
  scope: 'regional',
  rate: { perSecond: 5, burst: 5 },
});
