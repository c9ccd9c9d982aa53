import { derived } from '#core/domain/fact.ts';
import type { Gathered } from '#core/domain/monitoring/gathered.ts';
import type { AwsCaller } from '../aws-caller.ts';
import type { Listed, Listing } from '../listing.ts';
import { allOf, type Lookup } from '../lookup.ts';
import type { AwsService, InputOf, OperationOf, OutputOf } from '../service.ts';

const gathered = <Item>(listed: readonly Listed<Item>[]): Gathered<Item> => {
  const gap = listed.find((one) => 'failure' in one);
  return {
    found: listed.flatMap((one) => ('item' in one ? [one.item] : [])),
    gap: gap && 'failure' in gap ? gap.failure.why : null,
  };
};

/** All that a listing finds: one region that tells nothing does not hide what the others tell. */
export const gathering = <Item>(listing: Listing<Item>): Lookup<Gathered<Item>> => {
  const everything = allOf<Listed<Item>>({
    actions: listing.actions,
    async *in(place) {
      for await (const item of listing.in(place)) yield { item };
    },
  });
  return {
    actions: everything.actions,
    in: async (place) =>
      derived({ listed: await everything.in(place) }, ({ listed }) => gathered(listed)),
  };
};

/** Items of an operation in any region. Where what it asks about is gone, there are none. */
export async function* askedIn<Sdk, Operation extends OperationOf<Sdk>, Item>(
  caller: AwsCaller,
  region: string,
  service: AwsService<Sdk>,
  operation: Operation,
  input: InputOf<Sdk, Operation>,
  items: (answer: OutputOf<Sdk, Operation>) => readonly Item[] | undefined,
): AsyncGenerator<Listed<Item>> {
  for await (const page of caller.pages(service, operation, input, region)) {
    if (page.ok) for (const item of items(page.value) ?? []) yield { item };
    else if (page.failure.why !== 'absent') yield { failure: page.failure, within: null };
  }
}
