import { ACMClient, RequestCertificateCommand } from '@aws-sdk/client-acm';
import {
  CreateListenerCommand,
  type CreateListenerCommandInput,
  CreateLoadBalancerCommand,
  type CreateLoadBalancerCommandInput,
  CreateTargetGroupCommand,
  ElasticLoadBalancingV2Client,
  ModifyLoadBalancerAttributesCommand,
  type ProtocolEnum,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { AssociateWebACLCommand, CreateWebACLCommand, WAFV2Client } from '@aws-sdk/client-wafv2';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyResource } from '#core/domain/resource.ts';
import { collected, emptyAccount, toMoto, verdictsOf } from './moto-account.ts';
import { subnetIn, vpcOf } from './seed/networks.ts';

const elbv2 = new ElasticLoadBalancingV2Client(toMoto());
const waf = new WAFV2Client(toMoto());

type Attributes = Readonly<Record<string, string>>;

const balancer = async (
  settings: Omit<CreateLoadBalancerCommandInput, 'Scheme'>,
  attributes: Attributes,
): Promise<string> => {
  const { LoadBalancers: [made] = [] } = await elbv2.send(
    new CreateLoadBalancerCommand({ ...settings, Scheme: 'internet-facing' }),
  );
  await elbv2.send(
    new ModifyLoadBalancerAttributesCommand({
      LoadBalancerArn: made?.LoadBalancerArn,
      Attributes: Object.entries(attributes).map(([Key, Value]) => ({ Key, Value })),
    }),
  );
  return made?.LoadBalancerArn ?? '';
};

const listener = async (settings: CreateListenerCommandInput): Promise<string> =>
  (await elbv2.send(new CreateListenerCommand(settings))).Listeners?.[0]?.ListenerArn ?? '';

const guard = async (ResourceArn: string): Promise<void> => {
  const { Summary } = await waf.send(
    new CreateWebACLCommand({
      Name: 'guard',
      Scope: 'REGIONAL',
      DefaultAction: { Allow: {} },
      VisibilityConfig: {
        SampledRequestsEnabled: true,
        CloudWatchMetricsEnabled: true,
        MetricName: 'guard',
      },
    }),
  );
  await waf.send(new AssociateWebACLCommand({ ResourceArn, WebACLArn: Summary?.ARN }));
};

const balancers = async (subnets: string[]) => {
  const [alone = ''] = subnets;
  const attributes = {
    'access_logs.s3.enabled': 'true',
    'access_logs.s3.bucket': 'logs',
    'deletion_protection.enabled': 'true',
    'routing.http.drop_invalid_header_fields.enabled': 'true',
    'routing.http.desync_mitigation_mode': 'strictest',
  };
  // AWS tells every attribute, moto those that somebody has set.
  const lax = {
    'access_logs.s3.enabled': 'false',
    'routing.http.drop_invalid_header_fields.enabled': 'false',
    'routing.http.desync_mitigation_mode': 'monitor',
  };
  const good = await balancer({ Name: 'good', Subnets: subnets }, attributes);
  await guard(good);
  const crossing = { 'load_balancing.cross_zone.enabled': 'true' };
  const network = { Type: 'network' } as const;
  return {
    good,
    bad: await balancer({ Name: 'bad', Subnets: [alone] }, lax),
    crossing: await balancer({ Name: 'crossing', Subnets: subnets, ...network }, crossing),
    staying: await balancer({ Name: 'staying', Subnets: subnets, ...network }, {}),
  };
};

const group = async (VpcId: string, Name: string, Protocol: ProtocolEnum): Promise<string> => {
  const { TargetGroups: [made] = [] } = await elbv2.send(
    new CreateTargetGroupCommand({ Name, Protocol, Port: 443, VpcId }),
  );
  return made?.TargetGroupArn ?? '';
};

const certificate = async (): Promise<string | undefined> => {
  const acm = new ACMClient(toMoto());
  const made = await acm.send(new RequestCertificateCommand({ DomainName: 'example.com' }));
  return made.CertificateArn;
};

const listeners = async (LoadBalancerArn: string, TargetGroupArn: string) => {
  const forward = [{ Type: 'forward', TargetGroupArn }] as const;
  const RedirectConfig = { Protocol: 'HTTPS', Port: '443', StatusCode: 'HTTP_301' } as const;
  const https = {
    LoadBalancerArn,
    Protocol: 'HTTPS',
    Certificates: [{ CertificateArn: await certificate() }],
    DefaultActions: [...forward],
  } satisfies CreateListenerCommandInput;
  return {
    redirecting: await listener({
      LoadBalancerArn,
      Protocol: 'HTTP',
      Port: 80,
      DefaultActions: [{ Type: 'redirect', RedirectConfig }],
    }),
    plain: await listener({
      LoadBalancerArn,
      Protocol: 'HTTP',
      Port: 8080,
      DefaultActions: [...forward],
    }),
    modern: await listener({
      ...https,
      Port: 443,
      SslPolicy: 'ELBSecurityPolicy-TLS13-1-2-2021-06',
    }),
    obsolete: await listener({
      ...https,
      Port: 8443,
      SslPolicy: 'ELBSecurityPolicy-2016-08',
    }),
  };
};

const seed = async (): Promise<Readonly<Record<string, string>>> => {
  const vpc = await vpcOf('10.3.0.0/16');
  const subnets = [
    await subnetIn(vpc, 'a', '10.3.1.0/24'),
    await subnetIn(vpc, 'b', '10.3.2.0/24'),
  ];
  const made = await balancers(subnets);
  const used = await group(vpc, 'used', 'HTTPS');
  return {
    ...made,
    'used group': used,
    'idle group': await group(vpc, 'idle', 'HTTP'),
    ...(await listeners(made.good, used)),
  };
};

describe('Load balancers in an emulated account', () => {
  let resources: readonly AnyResource[];
  let ids: Readonly<Record<string, string>>;

  beforeAll(async () => {
    await emptyAccount();
    ids = await seed();
    resources = await collected(['elbv2']);
  });

  it.each([
    ['load-balancer-logs-access', 'good', 'bad'],
    ['load-balancer-is-protected-from-deletion', 'good', 'bad'],
    ['load-balancer-guards-against-desync', 'good', 'bad'],
    ['load-balancer-drops-invalid-headers', 'good', 'bad'],
    ['internet-load-balancer-is-behind-waf', 'good', 'bad'],
    ['load-balancer-spans-several-zones', 'good', 'bad'],
    ['load-balancer-has-listeners', 'good', 'bad'],
    ['load-balancer-balances-across-zones', 'crossing', 'staying'],
    ['http-listener-redirects-to-https', 'redirecting', 'plain'],
    ['listener-refuses-obsolete-tls', 'modern', 'obsolete'],
    ['listener-speaks-tls-1-3', 'modern', 'obsolete'],
    ['target-group-speaks-https', 'used group', 'idle group'],
    ['target-group-is-used', 'used group', 'idle group'],
  ])('%s: on %s, not on %s', (control, passing, failing) => {
    const [good = '', bad = ''] = [ids[passing], ids[failing]];
    const verdicts = verdictsOf(`aws.elbv2.${control}`, resources, [good, bad]);
    expect(verdicts).toEqual({ [good]: 'pass', [bad]: 'fail' });
  });
});
