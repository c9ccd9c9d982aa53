import type { ShardBody } from '#core/contract/audits.ts';

export interface ShardRow {
  /** Without its provider: `s3`, `tls`. */
  readonly service: string;
  readonly shards: readonly ShardBody[];
  readonly done: number;
  readonly lost: number;
}

export interface ShardBoard {
  readonly total: number;
  readonly collected: number;
  readonly running: number;
  readonly lost: number;
  readonly resources: number;
  readonly calls: number;
  readonly refusedCalls: number;
  /** In the alphabet's order. */
  readonly rows: readonly ShardRow[];
}

const withState = (shards: readonly ShardBody[], state: ShardBody['state']): number =>
  shards.filter((shard) => shard.state === state).length;

const sumOf = (
  shards: readonly ShardBody[],
  what: 'resources' | 'calls' | 'refusedCalls',
): number => shards.reduce((sum, shard) => sum + (shard[what] ?? 0), 0);

const byRegion = (one: ShardBody, other: ShardBody): number =>
  (one.region ?? '').localeCompare(other.region ?? '');

const rowOf = (service: string, shards: readonly ShardBody[]): ShardRow => ({
  service,
  shards: shards.toSorted(byRegion),
  done: withState(shards, 'collected'),
  lost: withState(shards, 'not-collected'),
});

/** A collection as it stands: the sums, and a row for each service with its regions. */
export const shardBoard = (shards: readonly ShardBody[]): ShardBoard => {
  const services = Map.groupBy(shards, ({ collector }) => collector.replace(/^[a-z]+\./, ''));
  return {
    total: shards.length,
    collected: withState(shards, 'collected'),
    running: withState(shards, 'running'),
    lost: withState(shards, 'not-collected'),
    resources: sumOf(shards, 'resources'),
    calls: sumOf(shards, 'calls'),
    refusedCalls: sumOf(shards, 'refusedCalls'),
    rows: [...services]
      .map(([service, own]) => rowOf(service, own))
      .toSorted((one, other) => one.service.localeCompare(other.service)),
  };
};
