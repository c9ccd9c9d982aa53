import type { ResourceKind } from '#core/domain/resource.ts';
import { collectItems, ownRegion, type Sources, sourcesFor } from './collect-items.ts';
import { fromCall, fromFacts, fromItem, fromLookups, fromPages } from './fact-source.ts';
import type { KindBuilder } from './kind.ts';
import type { Listing } from './listing.ts';
import type { Place } from './place.ts';

const builder = <K extends ResourceKind, Item>(
  kind: K,
  said: Sources<Item>,
): KindBuilder<K, Item> => {
  const also = (more: Partial<Sources<Item>>) => builder(kind, { ...said, ...more });
  const from = (source: Sources<Item>['sources'][number]) =>
    also({ sources: [...said.sources, source] });
  const { regionOf } = said;
  return {
    kind,
    provides: said.sources.flatMap(({ provides }) => provides),
    actionsFor: (facts) => [
      ...said.listing.actions,
      ...sourcesFor(said.sources, facts).flatMap(({ actions }) => actions),
    ],
    collect: (facts, place) => collectItems(said, facts, place),
    facts: (readers) => from(fromItem(readers)),
    read: (service, operation, input, readers, absent = {}) =>
      from(fromCall({ service, operation, input, regionOf, absent }, readers)),
    readAll: (service, operation, input, parts, readers, absent = {}) =>
      from(fromPages({ service, operation, input, regionOf, absent }, parts, readers)),
    join: (lookups, readers) => from(fromLookups(lookups, readers)),
    derive: (name, needs, by) => from(fromFacts(name, needs, by)),
    relations: (relationsOf) => also({ relationsOf }),
    inRegion: (of) => also({ regionOf: of }),
  };
};

/** Begins to say a kind: how its things are found, and what they are called. */
export const collects = <K extends ResourceKind, Item>(
  kind: K,
  listing: Listing<Item>,
  idOf: (item: Item, place: Place) => string,
): KindBuilder<K, Item> =>
  builder(kind, {
    kind,
    listing,
    idOf,
    regionOf: ownRegion,
    relationsOf: () => [],
    sources: [],
  });
