import { derived, known } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { given, oneOfThose } from '../given.ts';
import { wafv2 } from '../wafv2/service.ts';
import { attribute, flag } from './attributes.ts';
import { loadBalancers } from './listings.ts';
import { elbv2 } from './service.ts';

export const loadBalancer = collects(
  'aws.elbv2.load-balancer',
  loadBalancers,
  ({ LoadBalancerArn }) => `${LoadBalancerArn}`,
)
  .facts({
    type: ({ Type }) => given(Type),
    isInternetFacing: ({ Scheme }) =>
      derived({ scheme: given(Scheme) }, ({ scheme }) => scheme === 'internet-facing'),
    zones: ({ AvailabilityZones }) => given(AvailabilityZones?.length),
  })
  .read(elbv2, 'DescribeLoadBalancerAttributes', ({ LoadBalancerArn }) => ({ LoadBalancerArn }), {
    logsAccess: ({ Attributes }) => flag(Attributes, 'access_logs.s3.enabled'),
    deletionProtection: ({ Attributes }) => flag(Attributes, 'deletion_protection.enabled'),
    balancesAcrossZones: ({ Attributes }) => flag(Attributes, 'load_balancing.cross_zone.enabled'),
    dropsInvalidHeaders: ({ Attributes }) =>
      flag(Attributes, 'routing.http.drop_invalid_header_fields.enabled'),
    desyncMitigation: ({ Attributes }) =>
      oneOfThose(attribute(Attributes, 'routing.http.desync_mitigation_mode'), [
        'monitor',
        'defensive',
        'strictest',
      ]),
  })
  .readAll(
    elbv2,
    'DescribeListeners',
    ({ LoadBalancerArn }) => ({ LoadBalancerArn, PageSize: 400 }),
    ({ Listeners }) => Listeners,
    { listeners: (all) => known(all.length) },
  )
  // A web ACL goes with an application load balancer alone: for another, the answer is an error.
  .read(
    wafv2,
    'GetWebACLForResource',
    ({ LoadBalancerArn }) => ({ ResourceArn: LoadBalancerArn }),
    {
      isBehindWaf: ({ WebACL }) => known(WebACL !== undefined),
    },
  );
