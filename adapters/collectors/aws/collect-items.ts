import type { Collected } from '#core/domain/audit/collected.ts';
import type { Relation } from '#core/domain/audit/relation.ts';
import { type Unread, unread } from '#core/domain/fact.ts';
import type { AnyResource, ResourceKind } from '#core/domain/resource.ts';
import type { FactSource, FactsRead } from './fact-source.ts';
import type { Listing } from './listing.ts';
import type { Place } from './place.ts';

/** A kind with what finds its things and what tells their facts. */
export interface Sources<Item> {
  readonly kind: ResourceKind;
  readonly listing: Listing<Item>;
  readonly idOf: (item: Item, place: Place) => string;
  readonly regionOf: (item: Item, place: Place) => string | null;
  readonly relationsOf: (item: Item, place: Place) => readonly Relation[];
  readonly sources: readonly FactSource<Item>[];
}

/** The sources that some facts take, those of the facts that they follow from included. */
export const sourcesFor = <Item>(
  sources: readonly FactSource<Item>[],
  facts: ReadonlySet<string>,
): readonly FactSource<Item>[] => {
  const wanted = new Set(facts);
  // A source needs only what is said before it, so that one pass from the end finds them all.
  const picked = sources.toReversed().filter(({ provides, needs }) => {
    const serves = provides.some((name) => wanted.has(name));
    if (serves) for (const need of needs) wanted.add(need);
    return serves;
  });
  return picked.toReversed();
};

/** An item of a shape that nobody foresaw leaves these facts unread, and no others. */
const readFrom = async <Item>(
  source: FactSource<Item>,
  item: Item,
  place: Place,
  before: FactsRead,
): Promise<FactsRead> => {
  try {
    return await source.read(item, place, before);
  } catch {
    return Object.fromEntries(source.provides.map((name) => [name, unread('malformed')]));
  }
};

const readFacts = async <Item>(
  sources: readonly FactSource<Item>[],
  item: Item,
  place: Place,
): Promise<FactsRead> => {
  const asked = sources.filter(({ needs }) => needs.length === 0);
  const read = await Promise.all(asked.map((source) => readFrom(source, item, place, {})));
  let facts: FactsRead = Object.assign({}, ...read) as FactsRead;
  for (const source of sources) {
    if (source.needs.length === 0) continue;
    facts = { ...facts, ...(await readFrom(source, item, place, facts)) };
  }
  return facts;
};

const resourceOf = async <Item>(
  { kind, idOf, regionOf, relationsOf }: Sources<Item>,
  sources: readonly FactSource<Item>[],
  item: Item,
  place: Place,
): Promise<Collected> => {
  const relations = relationsOf(item, place);
  const resource = {
    kind,
    id: idOf(item, place),
    region: regionOf(item, place),
    ...(relations.length > 0 ? { relations } : {}),
    facts: await readFacts(sources, item, place),
  } as AnyResource;
  return { type: 'resource', resource };
};

/** How many items have their facts read at the same time; the token buckets hold the calls back. */
const atOnce = 16;

const blindSpotOf = <Item>(
  { kind, regionOf }: Sources<Item>,
  place: Place,
  within: string | null,
  why: Unread,
): Collected => {
  const region = regionOf === ownRegion ? place.region : null;
  return { type: 'blind-spot', blindSpot: { kind, region, within, why } };
};

async function* foundItems<Item>(
  all: Sources<Item>,
  facts: ReadonlySet<string>,
  place: Place,
): AsyncGenerator<Collected> {
  const sources = sourcesFor(all.sources, facts);
  const underWay: Promise<Collected>[] = [];
  for await (const found of all.listing.in(place)) {
    if ('failure' in found) {
      yield blindSpotOf(all, place, found.within, found.failure.why);
      continue;
    }
    const reading = resourceOf(all, sources, found.item, place);
    // It is awaited later: until then nobody would hear it fail, and the process would end.
    reading.catch(() => undefined);
    underWay.push(reading);
    const first = underWay.length < atOnce ? undefined : underWay.shift();
    if (first) yield await first;
  }
  for (const left of underWay) yield await left;
}

/**
 * Streams the things of a kind in the order of their listing, as soon as their facts are read. What
 * cannot even be named, of a shape that nobody foresaw, hides the rest of its kind.
 */
export async function* collectItems<Item>(
  all: Sources<Item>,
  facts: ReadonlySet<string>,
  place: Place,
): AsyncGenerator<Collected> {
  try {
    yield* foundItems(all, facts, place);
  } catch {
    yield blindSpotOf(all, place, null, 'malformed');
  }
}

/** Of a kind whose things lie where they are listed. */
export const ownRegion = (_: unknown, { region }: Place): string => region;

/** Of a kind that belongs to the whole account. */
export const noRegion = (): null => null;
