import type {
  DescribeLoadBalancerAttributesOutput,
  ListenerDescription,
  LoadBalancerDescription,
  PolicyDescription,
} from '@aws-sdk/client-elastic-load-balancing';
import { derived, type Fact, known, unread } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { given, oneOfThose } from '../given.ts';
import { each } from '../listing.ts';
import { arnOf } from '../place.ts';
import { elb } from './service.ts';

const isEncrypted = ({ Listener }: ListenerDescription): boolean =>
  ['HTTPS', 'SSL'].includes(Listener?.Protocol ?? '');

const ports = (
  { ListenerDescriptions }: LoadBalancerDescription,
  counts: (listener: ListenerDescription) => boolean,
): Fact<readonly number[]> =>
  derived({ all: given(ListenerDescriptions) }, ({ all }) =>
    all.filter(counts).flatMap(({ Listener }) => Listener?.LoadBalancerPort ?? []),
  );

const obsolete: ReadonlySet<string> = new Set([
  'Protocol-SSLv2',
  'Protocol-SSLv3',
  'Protocol-TLSv1',
  'Protocol-TLSv1.1',
]);

/** A policy of negotiation that does not tell its attributes leaves the question open. */
const obsoleteProtocols = (
  policies: readonly PolicyDescription[],
  { ListenerDescriptions: listeners = [] }: LoadBalancerDescription,
): Fact<readonly string[]> => {
  const named = new Set(listeners.flatMap(({ PolicyNames }) => PolicyNames ?? []));
  const found = policies
    .filter(({ PolicyTypeName }) => PolicyTypeName === 'SSLNegotiationPolicyType')
    .filter(({ PolicyName }) => PolicyName !== undefined && named.has(PolicyName))
    .map(({ PolicyAttributeDescriptions }) => PolicyAttributeDescriptions ?? []);
  const told = found.every((attributes) =>
    attributes.some(({ AttributeName }) => AttributeName?.startsWith('Protocol-')),
  );
  if (!told || (found.length === 0 && listeners.some(isEncrypted))) return unread('absent');
  const accepted = found.flat().filter(({ AttributeValue }) => AttributeValue === 'true');
  const names = accepted.flatMap(({ AttributeName }) => AttributeName ?? []);
  return known([...new Set(names.filter((name) => obsolete.has(name)))]);
};

const desyncMitigation = ({ LoadBalancerAttributes }: DescribeLoadBalancerAttributesOutput) =>
  oneOfThose(
    LoadBalancerAttributes?.AdditionalAttributes?.find(
      ({ Key }) => Key === 'elb.http.desyncmitigationmode',
    )?.Value,
    ['monitor', 'defensive', 'strictest'],
  );

/** A classic load balancer has no ARN in any answer: it is made as the documentation writes it. */
export const loadBalancer = collects(
  'aws.elb.load-balancer',
  each(
    elb,
    'DescribeLoadBalancers',
    { PageSize: 400 },
    ({ LoadBalancerDescriptions }) => LoadBalancerDescriptions,
  ),
  ({ LoadBalancerName }, place) =>
    arnOf(place, 'elasticloadbalancing', `loadbalancer/${LoadBalancerName}`),
)
  .facts({
    isInternetFacing: ({ Scheme }) =>
      derived({ scheme: given(Scheme) }, ({ scheme }) => scheme === 'internet-facing'),
    clearTextPorts: (one) => ports(one, (listener) => !isEncrypted(listener)),
    encryptedPorts: (one) => ports(one, isEncrypted),
    zones: ({ AvailabilityZones }) => given(AvailabilityZones?.length),
    instances: ({ Instances }) => given(Instances?.length),
  })
  .read(elb, 'DescribeLoadBalancerAttributes', ({ LoadBalancerName }) => ({ LoadBalancerName }), {
    logsAccess: ({ LoadBalancerAttributes }) => given(LoadBalancerAttributes?.AccessLog?.Enabled),
    drainsConnections: ({ LoadBalancerAttributes }) =>
      given(LoadBalancerAttributes?.ConnectionDraining?.Enabled),
    balancesAcrossZones: ({ LoadBalancerAttributes }) =>
      given(LoadBalancerAttributes?.CrossZoneLoadBalancing?.Enabled),
    desyncMitigation,
  })
  .read(elb, 'DescribeLoadBalancerPolicies', ({ LoadBalancerName }) => ({ LoadBalancerName }), {
    obsoleteProtocols: ({ PolicyDescriptions }, one) =>
      obsoleteProtocols(PolicyDescriptions ?? [], one),
  });
