import type { AuditFailure, AuditRef } from '../../domain/audit/audit.ts';
import { withJoins } from '../../domain/audit/joins.ts';
import { needsOf } from '../../domain/audit/needs.ts';
import type { AnyControl } from '../../domain/control.ts';
import type { AuditStore } from '../../ports/audit-store.ts';
import type { Collectors } from '../../ports/collectors.ts';
import type { CredentialVault } from '../../ports/credential-vault.ts';
import type { SnapshotStore } from '../../ports/snapshot-store.ts';
import { findPlan, keepPlan } from './kept-plan.ts';

export type PlanOutcome =
  | { readonly kind: 'planned'; readonly shards: number }
  | { readonly kind: 'impossible'; readonly failure: AuditFailure; readonly code: string }
  | { readonly kind: 'audit-missing' | 'ended' };

export type PlanAudit = (ref: AuditRef) => Promise<PlanOutcome>;

type Ports = {
  store: AuditStore;
  snapshots: SnapshotStore;
  vault: CredentialVault;
  collectors: Collectors;
  controls: readonly AnyControl[];
};

/** As many as Step Functions hands to a map at once: their places take 256 KiB together. */
const mostShards = 40_000;

/** Plans an audit: whose target it is, and in which parts it is collected. The first plan stays. */
export const planAudit =
  ({ store, snapshots, vault, collectors, controls }: Ports): PlanAudit =>
  async (ref) => {
    const audit = await store.find(ref);
    if (!audit) return { kind: 'audit-missing' };
    if (audit.status !== 'running') return { kind: 'ended' };

    const before = await findPlan(snapshots, ref);
    if (before) return { kind: 'planned', shards: before.shards.length };
    const collector = await collectors(audit.target, await vault.find(ref));
    const made = await collector.plan(withJoins(needsOf(controls)));
    if (made.kind === 'impossible') return made;
    const { target, shards } = made;
    if (shards.length > mostShards) {
      return { kind: 'impossible', failure: 'target-too-large', code: `${shards.length} shards` };
    }
    await keepPlan(snapshots, ref, made);
    await store.saveTarget(ref, target);
    return { kind: 'planned', shards: shards.length };
  };
