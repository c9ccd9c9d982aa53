import type { AuditRef } from '../../domain/audit/audit.ts';
import { planKey } from '../../domain/audit/audit-keys.ts';
import type { AuditPlan } from '../../domain/audit/audit-plan.ts';
import type { AuditStore } from '../../ports/audit-store.ts';
import type { SnapshotStore } from '../../ports/snapshot-store.ts';
import { findJson } from './json-objects.ts';

export type GiveUpShard = (ref: AuditRef, place: number, code: string) => Promise<void>;

/** Writes that a shard could not be collected, after its last attempt: the audit goes on without it. */
export const giveUpShard =
  ({ store, snapshots }: { store: AuditStore; snapshots: SnapshotStore }): GiveUpShard =>
  async (ref, place, code) => {
    const plan = await findJson<AuditPlan>(snapshots, planKey(ref));
    const shard = plan?.shards[place];
    if (!shard) throw new Error(`the plan has no shard ${place}`);
    const state = { state: 'not-collected', why: 'not-collected', code } as const;
    await store.saveShard(ref, { shard: shard.id, state });
  };
