import { describe, expect, it } from 'vitest';
import { loadBalancer } from '#adapters/collectors/aws/elb/load-balancer.ts';
import { listener } from '#adapters/collectors/aws/elbv2/listener.ts';
import type { CollectedKind } from '#adapters/collectors/aws/kind.ts';
import { firewall } from '#adapters/collectors/aws/networkfirewall/firewall.ts';
import { policy } from '#adapters/collectors/aws/networkfirewall/policy.ts';
import { known, unread } from '#core/domain/fact.ts';
import { factsFound, type Script } from './scripted-account.ts';

const oneOf = async (kind: CollectedKind, script: Script) => {
  const [found = {}] = Object.values(await factsFound(kind, script));
  return found;
};

describe('what a classic load balancer negotiates', () => {
  const attribute = (AttributeName: string, AttributeValue = 'true') => ({
    AttributeName,
    AttributeValue,
  });
  const negotiation = (name: string, ...attributes: object[]) => ({
    PolicyName: name,
    PolicyTypeName: 'SSLNegotiationPolicyType',
    PolicyAttributeDescriptions: attributes,
  });
  const obsoleteWith = async (PolicyNames: string[], ...PolicyDescriptions: object[]) => {
    const Listener = { Protocol: 'HTTPS', LoadBalancerPort: 443 };
    const found = await oneOf(loadBalancer, {
      DescribeLoadBalancers: {
        LoadBalancerDescriptions: [{ ListenerDescriptions: [{ Listener, PolicyNames }] }],
      },
      DescribeLoadBalancerAttributes: {},
      DescribeLoadBalancerPolicies: { PolicyDescriptions },
    });
    return found['obsoleteProtocols'];
  };
  const old = negotiation('old', attribute('Protocol-TLSv1'), attribute('Protocol-TLSv1.2'));
  const modern = negotiation(
    'modern',
    attribute('Protocol-TLSv1', 'false'),
    attribute('Protocol-TLSv1.2'),
    attribute('DHE-RSA-AES128-SHA'),
  );

  it('is what the policies of its listeners tell', async () => {
    expect(await obsoleteWith(['old'], old, modern)).toEqual(known(['Protocol-TLSv1']));
    expect(await obsoleteWith(['modern'], old, modern)).toEqual(known([]));
  });

  it('is unknown where none is told', async () => {
    const silent = negotiation('silent', attribute('Reference-Security-Policy', 'one'));
    expect(await obsoleteWith(['silent'], silent)).toEqual(unread('absent'));
    expect(await obsoleteWith([], old)).toEqual(unread('absent'));
  });
});

describe('a listener', () => {
  const factsWith = async (settings: object) =>
    await oneOf(listener, {
      DescribeLoadBalancers: { LoadBalancers: [{ Scheme: 'internal' }] },
      DescribeListeners: { Listeners: [settings] },
      DescribeSSLPolicies: { SslPolicies: [{ Name: 'one', SslProtocols: ['TLSv1.2'] }] },
    });

  it.each([
    [{ SslPolicy: 'one' }, known(['TLSv1.2'])],
    [{ SslPolicy: 'another' }, unread('absent')],
    [{}, known([])],
  ])('speaks what its policy says: %j', async (settings, expected) => {
    expect((await factsWith(settings))['tlsProtocols']).toEqual(expected);
  });

  it.each([
    [{ Protocol: 'HTTPS' }, true],
    [{ Protocol: '#{protocol}' }, false],
    [{ Port: '443' }, false],
  ])('redirects to HTTPS as its action says: %j', async (RedirectConfig, expected) => {
    const DefaultActions = [{ Type: 'redirect', RedirectConfig }];
    expect((await factsWith({ DefaultActions }))['redirectsToHttps']).toEqual(known(expected));
  });
});

describe('a network firewall', () => {
  it('has a zone for each subnet, or those of its transit gateway', async () => {
    const zonesOf = async (Firewall: object) => {
      const script = { ListFirewalls: { Firewalls: [{}] }, DescribeFirewall: { Firewall } };
      return (await oneOf(firewall, script))['zones'];
    };
    expect(await zonesOf({ SubnetMappings: [{}, {}] })).toEqual(known(2));
    expect(await zonesOf({ AvailabilityZoneMappings: [{}] })).toEqual(known(1));
  });

  it('logs nothing without a configuration, and who knows what where it is not shown', async () => {
    const logsOf = async (answer: object | string) => {
      const script = { ListFirewalls: { Firewalls: [{}] }, DescribeLoggingConfiguration: answer };
      return (await oneOf(firewall, script))['logs'];
    };
    expect(await logsOf({})).toEqual(known([]));
    expect(await logsOf('AccessDeniedException')).toEqual(unread('denied'));
  });

  it('has a policy in order of action unless it says so', async () => {
    const found = await oneOf(policy, {
      ListFirewallPolicies: { FirewallPolicies: [{}] },
      DescribeFirewallPolicy: {
        FirewallPolicy: {
          StatelessDefaultActions: ['aws:forward_to_sfe'],
          StatelessFragmentDefaultActions: ['aws:drop'],
          StatefulRuleGroupReferences: [{}],
        },
      },
    });
    expect(found).toEqual({
      packetActions: known(['aws:forward_to_sfe']),
      fragmentActions: known(['aws:drop']),
      ruleGroups: known(1),
      ruleOrder: known('DEFAULT_ACTION_ORDER'),
      statefulActions: known([]),
    });
  });
});
