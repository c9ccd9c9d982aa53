import { known } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { given } from '../given.ts';
import { each } from '../listing.ts';
import { elbv2 } from './service.ts';

export const targetGroup = collects(
  'aws.elbv2.target-group',
  each(elbv2, 'DescribeTargetGroups', { PageSize: 400 }, ({ TargetGroups }) => TargetGroups),
  ({ TargetGroupArn }) => `${TargetGroupArn}`,
).facts({
  // A function has no protocol: it is invoked, not connected to.
  protocol: ({ Protocol }) => known(Protocol ?? null),
  loadBalancers: ({ LoadBalancerArns }) => given(LoadBalancerArns?.length),
});
