import { type Fact, known, unread } from '#core/domain/fact.ts';
import type { Failure } from './failure.ts';
import type { Lookup } from './lookup.ts';
import type { Place } from './place.ts';
import { type AwsService, actionsOf, type OperationOf } from './service.ts';

export type FactsRead = Readonly<Record<string, Fact<unknown>>>;

type Reader = (...given: never[]) => Fact<unknown>;
type Readers = Readonly<Record<string, Reader | undefined>>;

/** Where some facts of an item come from: itself, a call, a look-up, or its other facts. */
export interface FactSource<Item> {
  readonly provides: readonly string[];
  /** Facts of the same item that must be read before. */
  readonly needs: readonly string[];
  readonly actions: readonly string[];
  readonly read: (item: Item, place: Place, before: FactsRead) => Promise<FactsRead>;
}

/** An answer of a shape that nobody foresaw leaves this fact unread, and no other. */
const readBy = (reader: Reader, given: readonly unknown[]): Fact<unknown> => {
  try {
    return reader(...(given as never[]));
  } catch {
    return unread('malformed');
  }
};

const readAll = (readers: Readers, given: readonly unknown[]): FactsRead =>
  Object.fromEntries(
    Object.entries(readers).flatMap(([name, reader]) =>
      reader ? [[name, readBy(reader, given)]] : [],
    ),
  );

const allAs = (readers: Readers, fact: Fact<never>): FactsRead =>
  Object.fromEntries(Object.keys(readers).map((name) => [name, fact]));

type Absent = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** What a failed call tells: an error that is an answer gives facts, the others say why there are none. */
const ofFailure = (readers: Readers, { code, why }: Failure, absent: Absent): FactsRead => {
  const told = Object.entries(absent[code] ?? {}).map(([name, value]) => [name, known(value)]);
  return { ...allAs(readers, unread(why)), ...Object.fromEntries(told) };
};

export const fromItem = <Item>(readers: Readers): FactSource<Item> => ({
  provides: Object.keys(readers),
  needs: [],
  actions: [],
  read: async (item, place) => readAll(readers, [item, place]),
});

/** One call for an item: which, of whom, and the errors that are an answer. */
export interface ItemCall<Item> {
  readonly service: AwsService<unknown>;
  readonly operation: string;
  readonly input: (item: Item, place: Place) => unknown;
  /** Null: the region that the shard is collected in. */
  readonly regionOf: (item: Item, place: Place) => string | null;
  readonly absent: Absent;
}

const actionsOfCall = <Item>({ service, operation }: ItemCall<Item>): readonly string[] =>
  actionsOf(service, operation as OperationOf<unknown>);

const pagesOf = <Item>(call: ItemCall<Item>, item: Item, place: Place) =>
  place.caller.pages(
    call.service,
    call.operation as never,
    call.input(item, place) as never,
    call.regionOf(item, place) ?? place.region,
  );

export const fromCall = <Item>(call: ItemCall<Item>, readers: Readers): FactSource<Item> => ({
  provides: Object.keys(readers),
  needs: [],
  actions: actionsOfCall(call),
  async read(item, place) {
    for await (const answer of pagesOf(call, item, place)) {
      if (!answer.ok) return ofFailure(readers, answer.failure, call.absent);
      return readAll(readers, [answer.value, item, place]);
    }
    return allAs(readers, unread('not-collected'));
  },
});

export const fromPages = <Item>(
  call: ItemCall<Item>,
  parts: (answer: never) => readonly unknown[] | undefined,
  readers: Readers,
): FactSource<Item> => ({
  provides: Object.keys(readers),
  needs: [],
  actions: actionsOfCall(call),
  async read(item, place) {
    const found: unknown[] = [];
    for await (const answer of pagesOf(call, item, place)) {
      if (!answer.ok) return ofFailure(readers, answer.failure, call.absent);
      found.push(...(parts(answer.value as never) ?? []));
    }
    return readAll(readers, [found, item, place]);
  },
});

export const fromLookups = <Item>(
  lookups: Readonly<Record<string, Lookup<unknown>>>,
  readers: Readers,
): FactSource<Item> => ({
  provides: Object.keys(readers),
  needs: [],
  actions: Object.values(lookups).flatMap(({ actions }) => actions),
  async read(item, place) {
    const found = await Promise.all(
      Object.entries(lookups).map(async ([name, lookup]) => [name, await lookup.in(place)]),
    );
    return readAll(readers, [Object.fromEntries(found), item, place]);
  },
});

export const fromFacts = <Item>(
  name: string,
  needs: readonly string[],
  by: (parts: never, place: Place, item: Item) => Fact<unknown>,
): FactSource<Item> => ({
  provides: [name],
  needs,
  actions: [],
  read: async (item, place, before) => {
    const parts = Object.fromEntries(
      needs.map((need) => [need, before[need] ?? unread('not-collected')]),
    );
    return { [name]: by(parts as never, place, item) };
  },
});
