import type { Policy, PolicyType, Root } from '@aws-sdk/client-organizations';
import { each, type Listing, within } from '../listing.ts';
import { allOf, type Lookup } from '../lookup.ts';
import { organizations } from './service.ts';

const eachRoot = each(organizations, 'ListRoots', {}, ({ Roots }) => Roots);

/** An organization has one. */
export const roots: Lookup<readonly Root[]> = allOf(eachRoot);

/** The policies of a type that hold for every account, attached as they are to the root itself. */
export const rootPolicies = (type: PolicyType): Lookup<readonly Policy[]> => {
  const attached = within(
    eachRoot,
    ({ Id = '' }) => Id,
    organizations,
    'ListPoliciesForTarget',
    ({ Id }) => ({ TargetId: Id, Filter: type }),
    ({ Policies }) => Policies,
  );
  const described = within(
    attached,
    ({ item: { Name = '' } }) => Name,
    organizations,
    'DescribePolicy',
    ({ item: { Id } }) => ({ PolicyId: Id }),
    ({ Policy: policy }) => policy && [policy],
  );
  return allOf(itemsOf(described));
};

const itemsOf = <Item>(listing: Listing<{ readonly item: Item }>): Listing<Item> => ({
  actions: listing.actions,
  async *in(place) {
    for await (const found of listing.in(place)) {
      yield 'failure' in found ? found : { item: found.item.item };
    }
  },
});
