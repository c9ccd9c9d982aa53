import { each } from '../listing.ts';
import { elbv2 } from './service.ts';

export const loadBalancers = each(
  elbv2,
  'DescribeLoadBalancers',
  { PageSize: 400 },
  ({ LoadBalancers }) => LoadBalancers,
);
