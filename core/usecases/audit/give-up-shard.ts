import type { AuditRef } from '../../domain/audit/audit.ts';
import type { AuditStore } from '../../ports/audit-store.ts';
import type { SnapshotStore } from '../../ports/snapshot-store.ts';
import { plannedShard } from './kept-plan.ts';

export type GiveUpShard = (ref: AuditRef, place: number, code: string) => Promise<void>;

/** Writes that a shard could not be collected, after its last attempt: the audit goes on without it. */
export const giveUpShard =
  ({ store, snapshots }: { store: AuditStore; snapshots: SnapshotStore }): GiveUpShard =>
  async (ref, place, code) => {
    const { shard } = await plannedShard(snapshots, ref, place);
    const state = { state: 'not-collected', why: 'not-collected', code } as const;
    await store.saveShard(ref, { shard: shard.id, state });
  };
