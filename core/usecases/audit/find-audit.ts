import type { Audit, AuditRef } from '../../domain/audit/audit.ts';
import { reportKey } from '../../domain/audit/audit-keys.ts';
import type { AuditPlan } from '../../domain/audit/audit-plan.ts';
import type { AuditReport } from '../../domain/audit/audit-report.ts';
import type { AuditStore, ShardProgress } from '../../ports/audit-store.ts';
import type { SnapshotStore } from '../../ports/snapshot-store.ts';
import { findJson } from './json-objects.ts';
import { findPlan } from './kept-plan.ts';

export interface AuditView {
  readonly audit: Audit;
  /** Null until it is planned. */
  readonly plan: AuditPlan | null;
  readonly shards: readonly ShardProgress[];
  /** Null until it is judged. */
  readonly report: AuditReport | null;
}

/** Null when the account has no such audit, whoever else may have it. */
export type FindAudit = (ref: AuditRef) => Promise<AuditView | null>;

type Ports = { store: AuditStore; snapshots: SnapshotStore };

export const findAudit =
  ({ store, snapshots }: Ports): FindAudit =>
  async (ref) => {
    const audit = await store.find(ref);
    if (!audit) return null;
    const [plan, shards, report] = await Promise.all([
      findPlan(snapshots, ref),
      store.shards(ref),
      audit.summary ? findJson<AuditReport>(snapshots, reportKey(ref)) : null,
    ]);
    return { audit, plan, shards, report };
  };
