import type { Failure } from './failure.ts';
import { isNotOffered } from './not-offered.ts';
import type { Place } from './place.ts';
import {
  type AwsService,
  actionsOf,
  type InputOf,
  type OperationOf,
  type OutputOf,
} from './service.ts';

/** What a listing gives: an item, or the failure that cut it short, and inside which thing. */
export type Listed<Item> =
  | { readonly item: Item }
  | { readonly failure: Failure; readonly within: string | null };

/** How the things of a kind are found. */
export interface Listing<Item> {
  /** IAM actions. */
  readonly actions: readonly string[];
  readonly in: (place: Place) => AsyncIterable<Listed<Item>>;
}

/** What an operation is asked, the same everywhere or by the place. */
export type Asked<Input> = Input | ((place: Place) => Input);

export const askedAt = <Input>(asked: Asked<Input>, place: Place): Input =>
  typeof asked === 'function' ? (asked as (at: Place) => Input)(place) : asked;

type Items<Output, Item> = (answer: Output) => readonly Item[] | undefined;

/** Every item of an operation, page by page. */
export const each = <Sdk, Operation extends OperationOf<Sdk>, Item>(
  service: AwsService<Sdk>,
  operation: Operation,
  input: Asked<InputOf<Sdk, Operation>>,
  items: Items<OutputOf<Sdk, Operation>, Item>,
): Listing<Item> => ({
  actions: actionsOf(service, operation),
  async *in(place) {
    const { caller, region } = place;
    for await (const page of caller.pages(service, operation, askedAt(input, place), region)) {
      if (!page.ok && isNotOffered(page.failure)) return;
      if (!page.ok) yield { failure: page.failure, within: null };
      else for (const item of items(page.value) ?? []) yield { item };
    }
  },
});

/** Every item that an operation lists inside each thing of another listing, beside that thing. */
export const within = <Parent, Sdk, Operation extends OperationOf<Sdk>, Item>(
  parents: Listing<Parent>,
  nameOf: (parent: Parent) => string,
  service: AwsService<Sdk>,
  operation: Operation,
  input: (parent: Parent, place: Place) => InputOf<Sdk, Operation>,
  items: Items<OutputOf<Sdk, Operation>, Item>,
): Listing<{ readonly parent: Parent; readonly item: Item }> => ({
  actions: [...parents.actions, ...actionsOf(service, operation)],
  async *in(place) {
    for await (const found of parents.in(place)) {
      if ('failure' in found) {
        yield found;
        continue;
      }
      const { item: parent } = found;
      const pages = place.caller.pages(service, operation, input(parent, place), place.region);
      for await (const page of pages) {
        if (!page.ok) yield { failure: page.failure, within: nameOf(parent) };
        else for (const item of items(page.value) ?? []) yield { item: { parent, item } };
      }
    }
  },
});

/** The details of listed names, asked for many at a time. */
export const described = <Name, Sdk, Operation extends OperationOf<Sdk>, Item>(
  names: Listing<Name>,
  atMost: number,
  service: AwsService<Sdk>,
  operation: Operation,
  input: (names: readonly Name[]) => InputOf<Sdk, Operation>,
  items: Items<OutputOf<Sdk, Operation>, Item>,
): Listing<Item> => ({
  actions: [...names.actions, ...actionsOf(service, operation)],
  async *in(place) {
    const ask = async function* (batch: readonly Name[]): AsyncGenerator<Listed<Item>> {
      const answer = await place.caller.ask(service, operation, input(batch), place.region);
      if (!answer.ok) yield { failure: answer.failure, within: null };
      else for (const item of items(answer.value) ?? []) yield { item };
    };
    let batch: Name[] = [];
    for await (const found of names.in(place)) {
      if ('failure' in found) {
        yield found;
        continue;
      }
      batch.push(found.item);
      if (batch.length < atMost) continue;
      yield* ask(batch);
      batch = [];
    }
    if (batch.length > 0) yield* ask(batch);
  },
});

/** The one thing that is always there: an account, a region's settings. */
export const theOnly: Listing<null> = {
  actions: [],
  async *in() {
    yield { item: null };
  },
};

/** The items of a listing that are the account's own business. */
export const only = <Item>(
  listing: Listing<Item>,
  counts: (item: Item, place: Place) => boolean,
): Listing<Item> => ({
  actions: listing.actions,
  async *in(place) {
    for await (const found of listing.in(place)) {
      if ('failure' in found || counts(found.item, place)) yield found;
    }
  },
});
