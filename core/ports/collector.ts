import type { AuditFailure } from '../domain/audit/audit.ts';
import type { AuditPlan } from '../domain/audit/audit-plan.ts';
import type { Collected } from '../domain/audit/collected.ts';
import type { Needs } from '../domain/audit/needs.ts';
import type { Shard } from '../domain/audit/shard.ts';

/** The parts in which a target is collected, or why nothing of it can be. */
export type CollectionPlan =
  | ({ readonly kind: 'planned' } & AuditPlan)
  | { readonly kind: 'impossible'; readonly failure: AuditFailure; readonly code: string };

/** Looks at one target, with the access that it was made with. It reads and changes nothing. */
export interface Collector {
  plan(needs: Needs): Promise<CollectionPlan>;
  /**
   * Streams what a shard holds: what could not be read is an unread fact or a blind spot, never an
   * error. When `signal` aborts, it ends early and what is left is `not-collected`.
   */
  collect(shard: Shard, needs: Needs, signal: AbortSignal): AsyncIterable<Collected>;
}
