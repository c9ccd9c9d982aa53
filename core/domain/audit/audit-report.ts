import type { Tally } from '../evaluate.ts';
import type { Instant } from '../time.ts';
import type { Audit } from './audit.ts';
import type { AuditSummary } from './audit-summary.ts';
import type { Chunk } from './chunk.ts';
import type { BlindSpot, Call } from './collected.ts';
import type { KnownFailure } from './drift.ts';
import type { Exemption } from './exemption.ts';
import type { ShardState } from './shard.ts';

/** Calls of one operation in one region that ended alike. */
export interface CallCount
  extends Pick<Call, 'service' | 'operation' | 'region' | 'outcome' | 'code'> {
  readonly count: number;
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
  readonly findings: readonly Chunk[];
}
