import type { FirewallPolicy } from '@aws-sdk/client-network-firewall';
import type { Fact } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { given } from '../given.ts';
import { each } from '../listing.ts';
import { networkFirewall } from './service.ts';

interface Answer {
  readonly FirewallPolicy?: FirewallPolicy | undefined;
}

const told =
  <T>(from: (policy: FirewallPolicy) => T | undefined) =>
  ({ FirewallPolicy: policy }: Answer): Fact<T> =>
    given(policy && from(policy));

export const policy = collects(
  'aws.networkfirewall.policy',
  each(
    networkFirewall,
    'ListFirewallPolicies',
    { MaxResults: 100 },
    ({ FirewallPolicies }) => FirewallPolicies,
  ),
  ({ Arn }) => `${Arn}`,
).read(networkFirewall, 'DescribeFirewallPolicy', ({ Arn }) => ({ FirewallPolicyArn: Arn }), {
  packetActions: told(({ StatelessDefaultActions }) => StatelessDefaultActions),
  fragmentActions: told(({ StatelessFragmentDefaultActions }) => StatelessFragmentDefaultActions),
  ruleGroups: told(
    ({ StatelessRuleGroupReferences, StatefulRuleGroupReferences }) =>
      (StatelessRuleGroupReferences ?? []).length + (StatefulRuleGroupReferences ?? []).length,
  ),
  // `DEFAULT_ACTION_ORDER` where the policy says nothing, as the API documents.
  ruleOrder: told(
    ({ StatefulEngineOptions }) => StatefulEngineOptions?.RuleOrder ?? 'DEFAULT_ACTION_ORDER',
  ),
  statefulActions: told(({ StatefulDefaultActions }) => StatefulDefaultActions ?? []),
});
