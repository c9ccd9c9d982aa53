import type { AccountProgressBody, AuditDetailBody, ShardBody } from '#core/contract/audits.ts';

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
  /** In the alphabet's order; none of an organisation. */
  readonly rows: readonly ShardRow[];
  /** Of an organisation, in its own order. */
  readonly accounts: readonly AccountProgressBody[];
  readonly lostShards: readonly ShardBody[];
}

const withState = (shards: readonly ShardBody[], state: ShardBody['state']): number =>
  shards.filter((shard) => shard.state === state).length;

const byRegion = (one: ShardBody, other: ShardBody): number =>
  (one.region ?? '').localeCompare(other.region ?? '');

const rowOf = (service: string, shards: readonly ShardBody[]): ShardRow => ({
  service,
  shards: shards.toSorted(byRegion),
  done: withState(shards, 'collected'),
  lost: withState(shards, 'not-collected'),
});

const rowsOf = (shards: readonly ShardBody[]): readonly ShardRow[] =>
  [...Map.groupBy(shards, ({ collector }) => collector.replace(/^[a-z]+\./, ''))]
    .map(([service, own]) => rowOf(service, own))
    .toSorted((one, other) => one.service.localeCompare(other.service));

type Counts = Omit<ShardBoard, 'rows' | 'accounts' | 'lostShards'>;

const countsOf = (shards: readonly ShardBody[]): Counts => {
  const sum = (what: 'resources' | 'calls' | 'refusedCalls'): number =>
    shards.reduce((all, shard) => all + (shard[what] ?? 0), 0);
  return {
    total: shards.length,
    collected: withState(shards, 'collected'),
    running: withState(shards, 'running'),
    lost: withState(shards, 'not-collected'),
    resources: sum('resources'),
    calls: sum('calls'),
    refusedCalls: sum('refusedCalls'),
  };
};

const countsOver = (accounts: readonly AccountProgressBody[]): Counts => {
  const sum = (what: Exclude<keyof AccountProgressBody, 'account' | 'name'>): number =>
    accounts.reduce((all, account) => all + account[what], 0);
  return {
    total: sum('parts'),
    collected: sum('collected'),
    running: sum('running'),
    lost: sum('lost'),
    resources: sum('resources'),
    calls: sum('calls'),
    refusedCalls: sum('refusedCalls'),
  };
};

/** A collection as it stands: the sums, and a row for each service or for each account. */
export const shardBoard = ({
  shards,
  accounts,
}: Pick<AuditDetailBody['progress'], 'shards' | 'accounts'>): ShardBoard => {
  const isWhole = accounts.length > 0;
  return {
    ...(isWhole ? countsOver(accounts) : countsOf(shards)),
    rows: isWhole ? [] : rowsOf(shards),
    accounts,
    lostShards: shards.filter(({ state }) => state === 'not-collected'),
  };
};
