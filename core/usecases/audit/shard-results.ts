import type { AuditRef } from '../../domain/audit/audit.ts';
import type { AuditPlan } from '../../domain/audit/audit-plan.ts';
import type { BlindSpot, Collected } from '../../domain/audit/collected.ts';
import type { Shard, ShardState } from '../../domain/audit/shard.ts';
import type { AuditStore } from '../../ports/audit-store.ts';
import type { SnapshotStore } from '../../ports/snapshot-store.ts';
import { readChunks } from './chunks.ts';
import { findPlan } from './kept-plan.ts';

type Ports = { store: AuditStore; snapshots: SnapshotStore };

export interface ShardResult {
  readonly shard: Shard;
  readonly state: ShardState;
}

/** What the shards of an audit left behind. */
export interface ShardResults {
  readonly plan: AuditPlan;
  readonly results: readonly ShardResult[];
  /** Streams what a shard collected; nothing where none of it was kept. */
  readonly read: (result: ShardResult) => AsyncIterable<Collected>;
}

/** A shard of which nothing was kept hides all that would be listed in it. */
export const blindSpotsOf = ({ shard, state }: ShardResult): readonly BlindSpot[] => {
  if (state.state === 'collected') return [];
  const why = state.state === 'not-collected' ? state.why : 'not-collected';
  const { account, region } = shard;
  return shard.kinds.map((kind) => ({ kind, account, region, within: null, why }));
};

/** @throws Error when the audit was not planned. */
export const shardResults = async (
  { store, snapshots }: Ports,
  ref: AuditRef,
): Promise<ShardResults> => {
  const plan = await findPlan(snapshots, ref);
  if (!plan) throw new Error('the audit was not planned');
  const states = new Map((await store.shards(ref)).map(({ shard, state }) => [shard, state]));
  const results = plan.shards.map(
    (shard): ShardResult => ({
      shard,
      state: states.get(shard.id) ?? { state: 'waiting' },
    }),
  );
  return {
    plan,
    results,
    read({ state }) {
      const chunks = state.state === 'collected' ? state.manifest.chunks : [];
      return readChunks<Collected>(snapshots, chunks);
    },
  };
};
