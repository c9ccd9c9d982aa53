import { type Fact, known, unread } from '#core/domain/fact.ts';
import { type Asked, askedAt, type Listing } from './listing.ts';
import type { Place } from './place.ts';
import {
  type AwsService,
  actionsOf,
  type InputOf,
  type OperationOf,
  type OutputOf,
} from './service.ts';

/** Something that is asked once in a shard, however many resources it says something of. */
export interface Lookup<T> {
  readonly actions: readonly string[];
  readonly in: (place: Place) => Promise<Fact<T>>;
}

const remembering = <T>(
  actions: readonly string[],
  ask: (place: Place) => Promise<Fact<T>>,
): Lookup<T> => {
  const lookup: Lookup<T> = {
    actions,
    in(place) {
      const before = place.remembered.get(lookup);
      if (before) return before as Promise<Fact<T>>;
      const asked = ask(place);
      place.remembered.set(lookup, asked);
      return asked;
    },
  };
  return lookup;
};

/** All items of a listing; one that fails half way is unread, since what is missing may matter. */
export const allOf = <Item>(listing: Listing<Item>): Lookup<readonly Item[]> =>
  remembering(listing.actions, async (place) => {
    const items: Item[] = [];
    for await (const found of listing.in(place)) {
      if ('failure' in found) return unread(found.failure.why);
      items.push(found.item);
    }
    return known(items);
  });

/** One answer about the whole region or account. `absent`: error codes that are an answer too. */
export const answerTo = <Sdk, Operation extends OperationOf<Sdk>, T>(
  service: AwsService<Sdk>,
  operation: Operation,
  input: Asked<InputOf<Sdk, Operation>>,
  read: (answer: OutputOf<Sdk, Operation>, place: Place) => Fact<T>,
  absent: Readonly<Record<string, T>> = {},
): Lookup<T> =>
  remembering(actionsOf(service, operation), async (place) => {
    const answer = await place.caller.ask(service, operation, askedAt(input, place), place.region);
    if (answer.ok) return read(answer.value, place);
    const { code, why } = answer.failure;
    return code in absent ? known(absent[code] as T) : unread(why);
  });

/** What follows from a look-up, worked out once in a shard too. */
export const following = <T, U>(
  lookup: Lookup<T>,
  by: (found: T, place: Place) => Fact<U>,
): Lookup<U> =>
  remembering(lookup.actions, async (place) => {
    const found = await lookup.in(place);
    return found.known ? by(found.value, place) : found;
  });

/** Things that a look-up holds; where it could not be made, nobody knows how many there are. */
export const foundIn = <T, Item>(
  lookup: Lookup<T>,
  items: (found: T, place: Place) => Iterable<Item>,
): Listing<Item> => ({
  actions: lookup.actions,
  async *in(place) {
    const found = await lookup.in(place);
    if (!found.known) {
      yield { failure: { why: found.why, code: 'LookupFailed' }, within: null };
      return;
    }
    for (const item of items(found.value, place)) yield { item };
  },
});
