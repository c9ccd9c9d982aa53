import { type Fact, known, unread } from '#core/domain/fact.ts';
import type { Listing } from './listing.ts';
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
  input: InputOf<Sdk, Operation> | ((place: Place) => InputOf<Sdk, Operation>),
  read: (answer: OutputOf<Sdk, Operation>, place: Place) => Fact<T>,
  absent: Readonly<Record<string, T>> = {},
): Lookup<T> =>
  remembering(actionsOf(service, operation), async (place) => {
    const given =
      typeof input === 'function' ? (input as (at: Place) => typeof input)(place) : input;
    const answer = await place.caller.ask(
      service,
      operation,
      given as InputOf<Sdk, Operation>,
      place.region,
    );
    if (answer.ok) return read(answer.value, place);
    const { code, why } = answer.failure;
    return code in absent ? known(absent[code] as T) : unread(why);
  });
