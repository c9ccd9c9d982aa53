import type { Severity } from '../control.ts';
import type { Evaluation, Tally } from '../evaluate.ts';
import type { Instant } from '../time.ts';
import type { Audit } from './audit.ts';
import type { BlindSpot, Call } from './collected.ts';
import type { KnownFailure } from './drift.ts';
import type { Exemption } from './exemption.ts';
import type { ShardState } from './shard.ts';

export type BySeverity = Readonly<Record<Severity, number>>;

/** Calls of one operation in one region that ended alike. */
export interface CallCount
  extends Pick<Call, 'service' | 'operation' | 'region' | 'outcome' | 'code'> {
  readonly count: number;
}

export interface DriftCounts {
  readonly new: number;
  readonly persistent: number;
  readonly returned: number;
  readonly resolved: number;
  readonly unverified: number;
}

/** What lists and headers show of an audit. */
export interface AuditSummary {
  readonly evaluation: Evaluation;
  readonly resources: number;
  readonly controls: number;
  /** Findings that count, by severity. */
  readonly failed: BySeverity;
  /** Verdicts that could not be given, by severity. */
  readonly unknown: BySeverity;
  readonly exempted: number;
  readonly calls: { readonly made: number; readonly refused: number };
  readonly shards: { readonly collected: number; readonly notCollected: number };
  /** Null: the target was never audited before. */
  readonly drift: DriftCounts | null;
}

/** All that an audit found, except its findings, which may be many: they lie in chunks of their own. */
export interface AuditReport {
  readonly schema: 'probant.audit-report/1';
  readonly audit: Pick<Audit, 'id' | 'token' | 'target' | 'language' | 'requestedAt'>;
  readonly collected: { readonly from: Instant; readonly to: Instant };
  /** The controls that judged, by the digest of their declarations. */
  readonly catalogue: { readonly controls: number; readonly sha256: string };
  readonly summary: AuditSummary;
  readonly tallies: readonly Tally[];
  readonly shards: readonly { readonly id: string; readonly state: ShardState }[];
  readonly blindSpots: readonly BlindSpot[];
  readonly calls: readonly CallCount[];
  readonly resolved: readonly KnownFailure[];
  readonly unverified: readonly KnownFailure[];
  readonly exemptions: readonly Exemption[];
  /** NDJSON of `Finding` with its `change`, heaviest first. */
  readonly findings: readonly {
    readonly key: string;
    readonly sha256: string;
    readonly count: number;
  }[];
}
