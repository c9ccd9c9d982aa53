import { describe, expect, it } from 'vitest';
import type { Answer, AwsCaller } from '#adapters/collectors/aws/aws-caller.ts';
import { ecs } from '#adapters/collectors/aws/ecs/service.ts';
import {
  described,
  each,
  type Listed,
  type Listing,
  only,
  theOnly,
  within,
} from '#adapters/collectors/aws/listing.ts';
import { allOf, answerTo, following, foundIn } from '#adapters/collectors/aws/lookup.ts';
import type { Place } from '#adapters/collectors/aws/place.ts';
import { known, unread } from '#core/domain/fact.ts';
import { placeOf } from './scripted-account.ts';

const denied: Answer<never> = { ok: false, failure: { why: 'denied', code: 'AccessDenied' } };

type Ask = (operation: string, input: never) => readonly (object | 'denied')[];

/** A place whose account answers with pages, and what it was asked. */
const asking = (pagesOf: Ask) => {
  const asked: string[] = [];
  const pages = async function* (_: unknown, operation: string, input: never) {
    asked.push(operation);
    for (const page of pagesOf(operation, input)) {
      yield page === 'denied' ? denied : { ok: true, value: page };
    }
  };
  const ask = async (...call: Parameters<typeof pages>) => (await pages(...call).next()).value;
  const caller = { ask, pages } as unknown as AwsCaller;
  const place: Place = { ...placeOf({}), caller };
  return { place, asked };
};

const listed = async <Item>(listing: Listing<Item>, place: Place): Promise<Listed<Item>[]> => {
  const all: Listed<Item>[] = [];
  for await (const one of listing.in(place)) all.push(one);
  return all;
};

const clusters = each(ecs, 'ListClusters', {}, ({ clusterArns }) => clusterArns);

const servicesWithin = within(
  clusters,
  (arn) => arn,
  ecs,
  'ListServices',
  (cluster) => ({ cluster }),
  ({ serviceArns }) => serviceArns,
);

const failed = (inside: string | null) => ({
  failure: { why: 'denied', code: 'AccessDenied' },
  within: inside,
});

describe('a listing', () => {
  it('gives the items of every page, and the failure that cut it short', async () => {
    const { place } = asking(() => [{ clusterArns: ['a', 'b'] }, { clusterArns: ['c'] }, 'denied']);
    const expected = [{ item: 'a' }, { item: 'b' }, { item: 'c' }, failed(null)];
    expect(await listed(clusters, place)).toEqual(expected);
  });

  it('of an answer without the list is empty', async () => {
    expect(await listed(clusters, asking(() => [{}]).place)).toEqual([]);
  });

  it('inside others says inside which one it was cut short, and goes on with the next', async () => {
    const { place } = asking((operation, { cluster }: { cluster?: string }) => {
      if (operation === 'ListClusters') return [{ clusterArns: ['a', 'b'] }];
      return cluster === 'a' ? ['denied'] : [{ serviceArns: ['s'] }];
    });
    expect(await listed(servicesWithin, place)).toEqual([
      failed('a'),
      { item: { parent: 'b', item: 's' } },
    ]);
  });

  it('hands on that the others could not be listed', async () => {
    expect(await listed(servicesWithin, asking(() => ['denied']).place)).toEqual([failed(null)]);
  });

  it('asks for the details of many names at a time, and of the last few', async () => {
    const batches: number[] = [];
    const { place } = asking((operation, { clusters: names = [] }: { clusters?: string[] }) => {
      if (operation === 'ListClusters') return [{ clusterArns: ['a', 'b', 'c', 'd', 'e'] }];
      batches.push(names.length);
      return [{ clusters: names.map((clusterName) => ({ clusterName })) }];
    });
    const details = described(
      clusters,
      2,
      ecs,
      'DescribeClusters',
      (names) => ({ clusters: [...names] }),
      ({ clusters: found }) => found,
    );
    const found = await listed(details, place);
    expect(batches).toEqual([2, 2, 1]);
    expect(found).toEqual(
      ['a', 'b', 'c', 'd', 'e'].map((clusterName) => ({ item: { clusterName } })),
    );
  });

  it('keeps what counts, and every failure', async () => {
    const { place } = asking(() => [{ clusterArns: ['mine', 'theirs'] }, 'denied']);
    const mine = only(clusters, (arn) => arn === 'mine');
    expect(await listed(mine, place)).toEqual([{ item: 'mine' }, failed(null)]);
  });

  it('may be of the one thing that is always there', async () => {
    expect(await listed(theOnly, asking(() => ['denied']).place)).toEqual([{ item: null }]);
  });

  it('names the IAM actions that it takes', () => {
    expect(servicesWithin.actions).toEqual(['ecs:ListClusters', 'ecs:ListServices']);
  });
});

describe('a look-up', () => {
  const settings = answerTo(ecs, 'ListClusters', {}, ({ clusterArns }) => known(clusterArns), {
    AccessDenied: [],
  });

  it('is asked once in a shard, however many ask at the same time', async () => {
    const { place, asked } = asking(() => [{ clusterArns: ['a'] }]);
    const all = allOf(clusters);
    const counted = following(all, (arns) => known(arns.length));
    const answers = await Promise.all([all.in(place), all.in(place), counted.in(place)]);
    expect(answers).toEqual([known(['a']), known(['a']), known(1)]);
    await counted.in(place);
    expect(asked).toEqual(['ListClusters']);
  });

  it('is asked again in the next shard', async () => {
    const all = allOf(clusters);
    const [one, other] = [asking(() => [{}]), asking(() => ['denied'])];
    expect(await all.in(one.place)).toEqual(known([]));
    expect(await all.in(other.place)).toEqual(unread('denied'));
  });

  it('cut short half way is unread, since what is missing may matter', async () => {
    const { place } = asking(() => [{ clusterArns: ['a'] }, 'denied']);
    const all = allOf(clusters);
    expect(await all.in(place)).toEqual(unread('denied'));
    const { place: again } = asking(() => ['denied']);
    expect(
      await listed(
        foundIn(all, (arns) => arns),
        again,
      ),
    ).toMatchObject([{ failure: { why: 'denied' }, within: null }]);
  });

  it('takes for an answer the errors that are one', async () => {
    expect(await settings.in(asking(() => ['denied']).place)).toEqual(known([]));
    const strict = answerTo(ecs, 'ListClusters', {}, () => known(true), {});
    expect(await strict.in(asking(() => ['denied']).place)).toEqual(unread('denied'));
  });
});
