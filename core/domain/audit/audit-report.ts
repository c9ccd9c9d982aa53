import type { Tally } from '../evaluate.ts';
import type { Instant } from '../time.ts';
import type { AccountSummary } from './account-summary.ts';
import type { Audit } from './audit.ts';
import type { AuditSummary } from './audit-summary.ts';
import type { Chunk } from './chunk.ts';
import type { BlindSpot, Call } from './collected.ts';
import type { Exemption } from './exemption.ts';
import type { FindingChunk } from './finding.ts';
import type { EndedShard } from './shard.ts';

/** Calls of one operation in one region that ended alike. */
export interface CallCount
  extends Pick<Call, 'service' | 'operation' | 'region' | 'outcome' | 'code'> {
  readonly count: number;
}

/** What may be more than any memory holds: it lies in NDJSON beside the report. */
export interface ReportChunks {
  /** Of `Finding` with its `change`, heaviest first. */
  readonly findings: readonly FindingChunk[];
  /** Of `KnownFailure`: open before, looked for, and gone. */
  readonly resolved: readonly Chunk[];
  /** Of `KnownFailure`: open before, and nobody could look. */
  readonly unverified: readonly Chunk[];
  /** Of `KnownFailure`: what the next audit of the target compares with. */
  readonly known: readonly Chunk[];
}

/** All that an audit found, except what may be many. */
export interface AuditReport {
  readonly schema: 'probant.audit-report/1';
  readonly audit: Pick<Audit, 'id' | 'token' | 'target' | 'language' | 'requestedAt'>;
  readonly collected: { readonly from: Instant; readonly to: Instant };
  /** The controls that judged, by the digest of their declarations. */
  readonly catalogue: { readonly controls: number; readonly sha256: string };
  readonly summary: AuditSummary;
  readonly tallies: readonly Tally[];
  /** The accounts of the target, one or all of an organisation; none of a web site. */
  readonly accounts: readonly AccountSummary[];
  readonly shards: readonly EndedShard[];
  readonly blindSpots: readonly BlindSpot[];
  readonly calls: readonly CallCount[];
  readonly exemptions: readonly Exemption[];
  readonly chunks: ReportChunks;
}
