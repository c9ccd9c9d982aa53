import { describe, expect, it } from 'vitest';
import {
  collectItems,
  noRegion,
  ownRegion,
  type Sources,
  sourcesFor,
} from '#adapters/collectors/aws/collect-items.ts';
import { fromFacts, fromItem } from '#adapters/collectors/aws/fact-source.ts';
import type { Listed } from '#adapters/collectors/aws/listing.ts';
import type { Collected } from '#core/domain/audit/collected.ts';
import { known, unread } from '#core/domain/fact.ts';
import { placeOf } from './scripted-account.ts';

interface Thing {
  readonly name: string;
  readonly size?: { readonly bytes: number };
}

const throwing = (): never => {
  throw new TypeError('a shape that nobody foresaw');
};

const sources: Sources<Thing> = {
  kind: 'aws.s3.bucket',
  listing: { actions: [], in: async function* () {} },
  idOf: ({ name }) => name.toUpperCase(),
  regionOf: ownRegion,
  relationsOf: () => [],
  sources: [
    fromItem<Thing>({
      versioning: ({ name }: Thing) => known(name),
      // Not every thing has a size: what is missed here is a bug, and must stay a small one.
      objectLock: ({ size }: Thing) => known((size as { bytes: number }).bytes),
    }),
    fromFacts<Thing>(
      'website',
      ['versioning'],
      ({ versioning }: { versioning: never }) => versioning,
    ),
  ],
};

const of = (items: readonly Listed<Thing>[]): Sources<Thing> => ({
  ...sources,
  listing: {
    actions: [],
    async *in() {
      yield* items;
    },
  },
});

const facts = new Set(['versioning', 'objectLock', 'website']);

const collectedOf = async (all: Sources<Thing>): Promise<Collected[]> => {
  const collected: Collected[] = [];
  for await (const one of collectItems(all, facts, placeOf({}))) collected.push(one);
  return collected;
};

const failure = { failure: { why: 'denied', code: 'AccessDenied' }, within: 'cluster' } as const;

describe('things of a kind', () => {
  it('come in the order of their listing, however many there are', async () => {
    const names = Array.from({ length: 100 }, (_, place) => `b${place}`);
    const collected = await collectedOf(of(names.map((name) => ({ item: { name } }))));
    const ids = collected.map((one) => (one.type === 'resource' ? one.resource.id : one.type));
    expect(ids).toEqual(names.map((name) => name.toUpperCase()));
  });

  it('of a shape that nobody foresaw leave one fact unread, and no other', async () => {
    const collected = await collectedOf(of([{ item: { name: 'a' } }]));
    expect(collected).toMatchObject([
      {
        resource: {
          id: 'A',
          facts: {
            versioning: known('a'),
            objectLock: unread('malformed'),
            website: known('a'),
          },
        },
      },
    ]);
  });

  it('that cannot even be named hide the rest of their kind', async () => {
    const items = [{ item: { name: 'a', size: { bytes: 1 } } }, { item: {} as Thing }];
    expect(await collectedOf(of(items))).toMatchObject([
      { type: 'resource' },
      { type: 'blind-spot', blindSpot: { region: 'eu-west-3', within: null, why: 'malformed' } },
    ]);
  });

  it('are hidden where the listing itself stumbles, or is refused', async () => {
    const stumbling = { ...sources, listing: { actions: [], in: throwing } };
    expect(await collectedOf(stumbling)).toMatchObject([{ blindSpot: { why: 'malformed' } }]);
    expect(await collectedOf(of([failure, { item: { name: 'a' } }]))).toMatchObject([
      {
        blindSpot: { kind: 'aws.s3.bucket', region: 'eu-west-3', within: 'cluster', why: 'denied' },
      },
      { type: 'resource' },
    ]);
  });

  it('are hidden in every region where they may lie elsewhere than they are listed', async () => {
    const elsewhere = [noRegion, () => 'us-east-1'];
    for (const regionOf of elsewhere) {
      const [hidden] = await collectedOf({ ...of([failure]), regionOf });
      expect(hidden).toMatchObject({ blindSpot: { region: null } });
    }
  });

  it('fail while nobody reads on without ending the process', async () => {
    const unheard: unknown[] = [];
    const hear = (error: unknown) => unheard.push(error);
    process.on('unhandledRejection', hear);
    const items: readonly Listed<Thing>[] = [failure, { item: {} as Thing }, failure, failure];
    const reader = collectItems(of(items), facts, placeOf({}));
    await reader.next();
    await reader.next();
    await new Promise((resolve) => {
      setTimeout(resolve, 5);
    });
    process.off('unhandledRejection', hear);
    expect(unheard).toEqual([]);
  });
});

describe('the sources of some facts', () => {
  const providedFor = (...names: string[]) =>
    sourcesFor(sources.sources, new Set(names)).map(({ provides }) => provides);

  it('are those that tell them, and those that they follow from', () => {
    expect(providedFor('objectLock')).toEqual([['versioning', 'objectLock']]);
    expect(providedFor('website')).toEqual([['versioning', 'objectLock'], ['website']]);
    expect(providedFor('logBucket')).toEqual([]);
  });
});
