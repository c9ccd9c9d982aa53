import type { ManagedPrefixList, PrefixListEntry } from '@aws-sdk/client-ec2';
import { type Fact, known, unread } from '#core/domain/fact.ts';
import type { Peer } from '#core/domain/network/peers.ts';
import { each, within } from '../listing.ts';
import { allOf } from '../lookup.ts';
import { ec2 } from './service.ts';

const lists = each(
  ec2,
  'DescribeManagedPrefixLists',
  { MaxResults: 100 },
  ({ PrefixLists }) => PrefixLists,
);

const entries = within(
  lists,
  ({ PrefixListId }) => `${PrefixListId}`,
  ec2,
  'GetManagedPrefixListEntries',
  ({ PrefixListId }) => ({ PrefixListId, MaxResults: 100 }),
  ({ Entries }) => Entries,
);

/** The lists tell an empty one from one that is not the account's to read. */
export const prefixLists = { prefixLists: allOf(lists), prefixListEntries: allOf(entries) };

export interface PrefixLists {
  readonly prefixLists: Fact<readonly ManagedPrefixList[]>;
  readonly prefixListEntries: Fact<
    readonly { readonly parent: ManagedPrefixList; readonly item: PrefixListEntry }[]
  >;
}

const entriesOf = (id: string, found: PrefixLists): Fact<readonly string[]> => {
  if (!found.prefixLists.known) return found.prefixLists;
  if (!found.prefixLists.value.some(({ PrefixListId }) => PrefixListId === id)) {
    return unread('absent');
  }
  if (!found.prefixListEntries.known) return found.prefixListEntries;
  const own = found.prefixListEntries.value.filter(({ parent }) => parent.PrefixListId === id);
  return known(own.flatMap(({ item }) => item.Cidr ?? []));
};

export const prefixListPeer = (id: string, found: PrefixLists): Peer => ({
  kind: 'prefix-list',
  id,
  entries: entriesOf(id, found),
});
