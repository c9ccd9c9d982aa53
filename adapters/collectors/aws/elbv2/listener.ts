import type { Action, SslPolicy } from '@aws-sdk/client-elastic-load-balancing-v2';
import { derived, type Fact, known, unread } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { given } from '../given.ts';
import { each, within } from '../listing.ts';
import { allOf } from '../lookup.ts';
import { loadBalancers } from './listings.ts';
import { elbv2 } from './service.ts';

const policies = allOf(
  each(elbv2, 'DescribeSSLPolicies', { PageSize: 400 }, ({ SslPolicies }) => SslPolicies),
);

/** A redirection that names no protocol keeps the one that the request came by. */
const leadsToHttps = ({ Type, RedirectConfig }: Action): boolean =>
  Type === 'redirect' && RedirectConfig?.Protocol === 'HTTPS';

/** A listener that has no policy does not speak TLS. */
const protocolsOf = (
  { policies: all }: { readonly policies: Fact<readonly SslPolicy[]> },
  name: string | undefined,
): Fact<readonly string[]> => {
  if (name === undefined) return known([]);
  if (!all.known) return all;
  const policy = all.value.find(({ Name }) => Name === name);
  return policy ? given(policy.SslProtocols) : unread('absent');
};

export const listener = collects(
  'aws.elbv2.listener',
  within(
    loadBalancers,
    ({ LoadBalancerArn }) => `${LoadBalancerArn}`,
    elbv2,
    'DescribeListeners',
    ({ LoadBalancerArn }) => ({ LoadBalancerArn, PageSize: 400 }),
    ({ Listeners }) => Listeners,
  ),
  ({ item }) => `${item.ListenerArn}`,
)
  .facts({
    protocol: ({ item }) => given(item.Protocol),
    isInternetFacing: ({ parent }) =>
      derived({ scheme: given(parent.Scheme) }, ({ scheme }) => scheme === 'internet-facing'),
    redirectsToHttps: ({ item }) =>
      derived({ actions: given(item.DefaultActions) }, ({ actions }) => actions.some(leadsToHttps)),
  })
  .join(
    { policies },
    {
      tlsProtocols: (found, { item }) => protocolsOf(found, item.SslPolicy),
    },
  )
  .relations(({ parent }) =>
    parent.LoadBalancerArn === undefined
      ? []
      : [{ type: 'in-load-balancer', to: parent.LoadBalancerArn }],
  );
