import type { Rule, Scope, WebACL } from '@aws-sdk/client-wafv2';
import { type Fact, known, unread } from '#core/domain/fact.ts';
import { noRegion } from '../collect-items.ts';
import { collects } from '../collects.ts';
import { each } from '../listing.ts';
import { wafv2, wafv2OfCloudfront } from './service.ts';

type AnyRule = Pick<Rule, 'Name' | 'OverrideAction' | 'VisibilityConfig'>;

const ownRules = ({ Rules = [] }: WebACL): readonly Rule[] => Rules;

const everyRule = (acl: WebACL): readonly AnyRule[] => [
  ...(acl.PreProcessFirewallManagerRuleGroups ?? []),
  ...ownRules(acl),
  ...(acl.PostProcessFirewallManagerRuleGroups ?? []),
];

const namesOf =
  <R extends { readonly Name: string | undefined }>(
    rulesOf: (acl: WebACL) => readonly R[],
    holds: (rule: R) => boolean,
  ) =>
  ({ WebACL: acl }: { readonly WebACL?: WebACL | undefined }): Fact<readonly string[]> =>
    acl
      ? known(
          rulesOf(acl)
            .filter(holds)
            .map(({ Name }) => `${Name}`),
        )
      : unread('absent');

const webAcls = (service: typeof wafv2, scope: Scope) =>
  collects(
    'aws.wafv2.web-acl',
    each(service, 'ListWebACLs', { Scope: scope, Limit: 100 }, (answer) => answer.WebACLs),
    ({ ARN }) => `${ARN}`,
  )
    .read(service, 'GetWebACL', ({ Name, Id }) => ({ Name, Id, Scope: scope }), {
      rules: namesOf(everyRule, () => true),
      groupsThatOnlyCount: namesOf(everyRule, (rule) => rule.OverrideAction?.Count !== undefined),
      unmeasuredRules: namesOf(
        everyRule,
        (rule) => rule.VisibilityConfig?.CloudWatchMetricsEnabled === false,
      ),
      rateRules: namesOf(ownRules, (rule) => rule.Statement?.RateBasedStatement !== undefined),
    })
    .read(
      service,
      'GetLoggingConfiguration',
      ({ ARN }) => ({ ResourceArn: ARN }),
      { logged: () => known(true) },
      { WAFNonexistentItemException: { logged: false } },
    );

export const regionalWebAcl = webAcls(wafv2, 'REGIONAL');
export const cloudfrontWebAcl = webAcls(wafv2OfCloudfront, 'CLOUDFRONT').inRegion(noRegion);
