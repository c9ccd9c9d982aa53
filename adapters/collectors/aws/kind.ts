import type { Collected } from '#core/domain/audit/collected.ts';
import type { Relation } from '#core/domain/audit/relation.ts';
import type { Fact } from '#core/domain/fact.ts';
import type { FactsOfKind, ResourceKind } from '#core/domain/resource.ts';
import type { Lookup } from './lookup.ts';
import type { Place } from './place.ts';
import type { AwsService, InputOf, OperationOf, OutputOf } from './service.ts';

type FactName<K extends ResourceKind> = keyof FactsOfKind<K> & string;
export type From<K extends ResourceKind, Given extends readonly unknown[]> = {
  readonly [Name in FactName<K>]?: (...given: Given) => Fact<FactsOfKind<K>[Name]>;
};

export type Values<K extends ResourceKind> = {
  readonly [Name in FactName<K>]?: FactsOfKind<K>[Name];
};

type Parts<K extends ResourceKind, Names extends FactName<K>> = {
  readonly [Name in Names]: Fact<FactsOfKind<K>[Name]>;
};

type LookupsOf<Values> = { readonly [Name in keyof Values]: Lookup<Values[Name]> };
type LookedUp<Values> = { readonly [Name in keyof Values]: Fact<Values[Name]> };

/** A kind of resource, ready to be collected. */
export interface CollectedKind {
  readonly kind: ResourceKind;
  /** Names of all the facts that it can tell. */
  readonly provides: readonly string[];
  /** IAM actions that these facts take. */
  actionsFor(facts: ReadonlySet<string>): readonly string[];
  collect(facts: ReadonlySet<string>, place: Place): AsyncIterable<Collected>;
}

/** Says a kind, one source of facts after the other. */
export interface KindBuilder<K extends ResourceKind, Item> extends CollectedKind {
  readonly kind: K;
  /** Facts that the listing itself tells. */
  facts(from: From<K, [item: Item, place: Place]>): KindBuilder<K, Item>;
  /**
   * Facts of one more call for each item. `absent`: errors that are an answer, with the facts that
   * they tell: `NoSuchBucketPolicy` says that there is no policy.
   */
  read<Sdk, Operation extends OperationOf<Sdk>>(
    service: AwsService<Sdk>,
    operation: Operation,
    input: (item: Item, place: Place) => InputOf<Sdk, Operation>,
    from: From<K, [answer: OutputOf<Sdk, Operation>, item: Item, place: Place]>,
    absent?: Readonly<Record<string, Values<K>>>,
  ): KindBuilder<K, Item>;
  /** The same with every item of an operation that turns pages. */
  readAll<Sdk, Operation extends OperationOf<Sdk>, Part>(
    service: AwsService<Sdk>,
    operation: Operation,
    input: (item: Item, place: Place) => InputOf<Sdk, Operation>,
    parts: (answer: OutputOf<Sdk, Operation>) => readonly Part[] | undefined,
    from: From<K, [parts: readonly Part[], item: Item, place: Place]>,
    absent?: Readonly<Record<string, Values<K>>>,
  ): KindBuilder<K, Item>;
  /** Facts that take what is looked up once in the shard. */
  join<T extends Readonly<Record<string, unknown>>>(
    lookups: LookupsOf<T>,
    from: From<K, [found: LookedUp<T>, item: Item, place: Place]>,
  ): KindBuilder<K, Item>;
  /** A fact that follows from others of the same resource. */
  derive<Name extends FactName<K>, Names extends FactName<K>>(
    name: Name,
    from: readonly Names[],
    by: (parts: Parts<K, Names>, place: Place, item: Item) => Fact<FactsOfKind<K>[Name]>,
  ): KindBuilder<K, Item>;
  relations(of: (item: Item, place: Place) => readonly Relation[]): KindBuilder<K, Item>;
  /** Where items lie elsewhere than in the region that was asked. */
  inRegion(of: (item: Item, place: Place) => string | null): KindBuilder<K, Item>;
}
