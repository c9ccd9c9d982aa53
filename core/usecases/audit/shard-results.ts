import type { AuditRef } from '../../domain/audit/audit.ts';
import { planKey } from '../../domain/audit/audit-keys.ts';
import type { AuditPlan } from '../../domain/audit/audit-plan.ts';
import type { BlindSpot, Collected } from '../../domain/audit/collected.ts';
import type { Shard, ShardState } from '../../domain/audit/shard.ts';
import type { AuditStore } from '../../ports/audit-store.ts';
import type { SnapshotStore } from '../../ports/snapshot-store.ts';
import { readChunks } from './chunks.ts';
import { findJson } from './json-objects.ts';

type Ports = { store: AuditStore; snapshots: SnapshotStore };

interface ShardResult {
  readonly shard: Shard;
  readonly state: ShardState;
}

/** What the shards of an audit left behind. */
export interface ShardResults {
  readonly plan: AuditPlan;
  readonly results: readonly ShardResult[];
  /** Streams what the shards that list one of these kinds collected; null: all shards. */
  read(kinds: ReadonlySet<string> | null): AsyncGenerator<Collected>;
}

/** A shard of which nothing was kept hides all that would be listed in it. */
export const blindSpotsOf = ({ shard, state }: ShardResult): readonly BlindSpot[] => {
  if (state.state === 'collected') return [];
  const why = state.state === 'not-collected' ? state.why : 'not-collected';
  return shard.kinds.map((kind) => ({ kind, region: shard.region, within: null, why }));
};

/** @throws Error when the audit was not planned. */
export const shardResults = async (
  { store, snapshots }: Ports,
  ref: AuditRef,
): Promise<ShardResults> => {
  const plan = await findJson<AuditPlan>(snapshots, planKey(ref));
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
    async *read(kinds) {
      for (const { shard, state } of results) {
        if (state.state !== 'collected') continue;
        if (kinds && !shard.kinds.some((kind) => kinds.has(kind))) continue;
        yield* readChunks<Collected>(snapshots, state.manifest.chunks);
      }
    },
  };
};
