import type { AccountId } from '../domain/account.ts';
import type { Audit, AuditFailure, AuditId, AuditRef } from '../domain/audit/audit.ts';
import type { AuditSealReference } from '../domain/audit/audit-seal.ts';
import type { AuditSummary } from '../domain/audit/audit-summary.ts';
import type { Exemption } from '../domain/audit/exemption.ts';
import type { ShardState } from '../domain/audit/shard.ts';
import type { AuditTarget } from '../domain/audit/target.ts';
import type { Token } from '../domain/seal.ts';
import type { TrailEntry } from '../domain/trail.ts';
import type { WithdrawnSeal } from '../domain/withdrawn-seal.ts';
import type { CreationKey } from './assessment-store.ts';

export type OpenAuditOutcome =
  | { readonly kind: 'opened' }
  /** The same request was answered before. */
  | { readonly kind: 'done'; readonly audit: Audit }
  /** The same request is being worked on. */
  | { readonly kind: 'in-progress' }
  /** The same request was left unfinished: whoever asks now finishes it. */
  | { readonly kind: 'taken-over'; readonly audit: Audit }
  | { readonly kind: 'other-body' };

export interface AuditQuery {
  readonly limit: number;
  readonly cursor: AuditId | null;
  /** As `targetIdOf` says it; null: of all targets. */
  readonly target: string | null;
}

export interface AuditPage {
  readonly audits: readonly Audit[];
  /** Where the next page begins; null on the last one. */
  readonly next: AuditId | null;
}

export interface ShardProgress {
  readonly shard: string;
  readonly state: ShardState;
}

/** Audits with their shards, and the exemptions of targets. What changes two things is one transaction. */
export interface AuditStore {
  open(audit: Audit, key: CreationKey, entry: TrailEntry): Promise<OpenAuditOutcome>;
  /** The pipeline has been started: from now on the same request gets the same answer. */
  markStarted(ref: AuditRef, keyHash: string): Promise<void>;
  /** The pipeline could not be started: whoever repeats the request finishes it, without waiting. */
  giveUpLease(ref: AuditRef, keyHash: string): Promise<void>;
  find(ref: AuditRef): Promise<Audit | null>;
  /** Newest first. */
  list(accountId: AccountId, query: AuditQuery): Promise<AuditPage>;
  /** The seal under a token, or what stays of it since the audit was removed. */
  sealUnder(token: Token): Promise<AuditSealReference | WithdrawnSeal | null>;
  /** Audits that nothing has ended, of all accounts, oldest first. */
  inFlight(): Promise<readonly AuditRef[]>;

  /** What the credentials told of the target. A running audit only. */
  saveTarget(ref: AuditRef, target: AuditTarget): Promise<void>;
  /** `collected` and `not-collected` stay: what comes later is dropped. */
  saveShard(ref: AuditRef, progress: ShardProgress): Promise<void>;
  /** In no order. Shards that have not begun are not among them. */
  shards(ref: AuditRef): Promise<readonly ShardProgress[]>;

  /** The first summary stays. Gives the audit as it then is. */
  saveSummary(ref: AuditRef, summary: AuditSummary): Promise<Audit>;
  /** A second seal changes nothing and returns the first. */
  saveSeal(ref: AuditRef, seal: AuditSealReference, entry: TrailEntry): Promise<Audit>;
  /** Ends a running or judged audit; one that has ended stays as it is. Gives the audit as it then is. */
  end(
    ref: AuditRef,
    status: 'failed' | 'cancelled',
    failure: AuditFailure | null,
    entry: TrailEntry,
  ): Promise<Audit>;
  /**
   * Takes an ended audit and its shards away. `left` of a sealed one takes the place of what its
   * token named. One that is gone stays as it went.
   */
  remove(ref: AuditRef, left: WithdrawnSeal | null, entry: TrailEntry): Promise<void>;

  /** Those that have expired too. */
  exemptions(accountId: AccountId, target: string): Promise<readonly Exemption[]>;
  grantExemption(
    accountId: AccountId,
    target: string,
    exemption: Exemption,
    entry: TrailEntry,
  ): Promise<void>;
  revokeExemption(
    accountId: AccountId,
    target: string,
    id: string,
    entry: TrailEntry,
  ): Promise<void>;
}
