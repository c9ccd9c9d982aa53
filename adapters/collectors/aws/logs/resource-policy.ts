import { resourceOpenToAnyone } from '#core/domain/derive/resource-policy.ts';
import { parsePolicy } from '#core/domain/policy/parse-document.ts';
import { collects } from '../collects.ts';
import { each } from '../listing.ts';
import { arnOf } from '../place.ts';
import { logs } from './service.ts';

/** Policies of the region, which let services and other accounts write to log groups. */
export const resourcePolicy = collects(
  'aws.logs.resource-policy',
  each(logs, 'DescribeResourcePolicies', {}, ({ resourcePolicies }) => resourcePolicies),
  ({ policyName }, place) => arnOf(place, 'logs', `resource-policy:${policyName}`),
)
  .facts({ policy: ({ policyDocument }) => parsePolicy(policyDocument) })
  .derive('openToAnyone', ['policy'], ({ policy }, { account }) =>
    resourceOpenToAnyone(policy, account, { mayBeAnonymous: false }),
  );
