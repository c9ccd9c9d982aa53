import type { AuditRef } from '../../domain/audit/audit.ts';
import { reportKey } from '../../domain/audit/audit-keys.ts';
import type { AuditReport } from '../../domain/audit/audit-report.ts';
import type { Finding, FindingChunk } from '../../domain/audit/finding.ts';
import type { AuditStore } from '../../ports/audit-store.ts';
import type { SnapshotStore } from '../../ports/snapshot-store.ts';
import { readChunks } from './chunks.ts';
import { findJson } from './json-objects.ts';

export interface FindingPage {
  readonly findings: readonly Finding[];
  /** How many findings, wanted or not, lie before the next page; null on the last one. */
  readonly next: number | null;
}

export interface WantedFindings {
  /** False of a chunk that holds none that is wanted: it need not be read. */
  readonly mayHold: (chunk: Pick<FindingChunk, 'status' | 'severity'>) => boolean;
  readonly has: (finding: Finding) => boolean;
}

export type FindingsOutcome =
  | { readonly kind: 'page'; readonly page: FindingPage }
  | { readonly kind: 'not-found' | 'not-judged' };

export type ReadFindings = (
  ref: AuditRef,
  wanted: WantedFindings,
  from: number,
  limit: number,
) => Promise<FindingsOutcome>;

type Ports = { store: AuditStore; snapshots: SnapshotStore };

interface Placed {
  readonly finding: Finding;
  /** How many findings lie before it. */
  readonly place: number;
}

/** Those that are wanted, from a place on. Chunks that end before it are not read either. */
async function* wantedFrom(
  snapshots: SnapshotStore,
  chunks: readonly FindingChunk[],
  wanted: WantedFindings,
  from: number,
): AsyncGenerator<Placed> {
  let before = 0;
  for (const chunk of chunks) {
    let place = before;
    before += chunk.count;
    if (before <= from || !wanted.mayHold(chunk)) continue;
    for await (const finding of readChunks<Finding>(snapshots, [chunk])) {
      if (place >= from && wanted.has(finding)) yield { finding, place };
      place += 1;
    }
  }
}

const pageOf = async (placed: AsyncIterable<Placed>, limit: number): Promise<FindingPage> => {
  const findings: Finding[] = [];
  for await (const { finding, place } of placed) {
    if (findings.length === limit) return { findings, next: place };
    findings.push(finding);
  }
  return { findings, next: null };
};

/** Findings of an audit, heaviest first, a page at a time. */
export const readFindings =
  ({ store, snapshots }: Ports): ReadFindings =>
  async (ref, wanted, from, limit) => {
    if (!(await store.find(ref))) return { kind: 'not-found' };
    const report = await findJson<AuditReport>(snapshots, reportKey(ref));
    if (!report) return { kind: 'not-judged' };
    const placed = wantedFrom(snapshots, report.chunks.findings, wanted, from);
    return { kind: 'page', page: await pageOf(placed, limit) };
  };
