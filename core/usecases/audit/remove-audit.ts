import { type AuditRef, isOpen } from '../../domain/audit/audit.ts';
import { auditFolder } from '../../domain/audit/audit-keys.ts';
import { civilDateAt } from '../../domain/time.ts';
import type { Actor } from '../../domain/trail.ts';
import { withdrawnSeal } from '../../domain/withdrawn-seal.ts';
import type { AuditStore } from '../../ports/audit-store.ts';
import type { Clock } from '../../ports/clock.ts';
import type { SnapshotStore } from '../../ports/snapshot-store.ts';

export type RemoveOutcome = { readonly kind: 'removed' | 'not-found' | 'running' };

export type RemoveAudit = (ref: AuditRef, actor: Actor) => Promise<RemoveOutcome>;

type Ports = { store: AuditStore; snapshots: SnapshotStore; clock: Clock };

/**
 * Takes an ended audit out of the account with all that it collected. A sealed report stays in the
 * archive as long as the archive keeps any, and is not shown any more: who holds one is told online
 * since when it is withdrawn, and can still verify it offline.
 */
export const removeAudit =
  ({ store, snapshots, clock }: Ports): RemoveAudit =>
  async (ref, actor) => {
    const audit = await store.find(ref);
    if (!audit) return { kind: 'not-found' };
    if (isOpen(audit)) return { kind: 'running' };
    // What is left of a crash in between is an audit without its objects: it can be removed again.
    await snapshots.removeAll(auditFolder(ref));
    const at = clock.now();
    const left = audit.seal && withdrawnSeal(audit.seal, civilDateAt(at));
    await store.remove(ref, left, {
      ...actor,
      accountId: ref.accountId,
      at,
      action: 'audit.removed',
      object: audit.id,
      before: { status: audit.status, target: audit.target },
      after: left && { status: 'withdrawn', payloadSha256: left.payloadSha256 },
    });
    return { kind: 'removed' };
  };
