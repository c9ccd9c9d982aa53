import type { AuditRef } from '../../domain/audit/audit.ts';
import { reportKey } from '../../domain/audit/audit-keys.ts';
import type { AuditReport } from '../../domain/audit/audit-report.ts';
import type { Finding } from '../../domain/audit/finding.ts';
import type { AuditStore } from '../../ports/audit-store.ts';
import type { SnapshotStore } from '../../ports/snapshot-store.ts';
import { readChunks } from './chunks.ts';
import { findJson } from './json-objects.ts';

export interface FindingPage {
  readonly findings: readonly Finding[];
  /** How many findings, wanted or not, lie before the next page; null on the last one. */
  readonly next: number | null;
}

export type FindingsOutcome =
  | { readonly kind: 'page'; readonly page: FindingPage }
  | { readonly kind: 'not-found' | 'not-judged' };

export type ReadFindings = (
  ref: AuditRef,
  wanted: (finding: Finding) => boolean,
  from: number,
  limit: number,
) => Promise<FindingsOutcome>;

type Ports = { store: AuditStore; snapshots: SnapshotStore };

const pageOf = async (
  findings: AsyncIterable<Finding>,
  wanted: (finding: Finding) => boolean,
  from: number,
  limit: number,
): Promise<FindingPage> => {
  const page: Finding[] = [];
  let place = -1;
  for await (const finding of findings) {
    place += 1;
    if (place < from || !wanted(finding)) continue;
    if (page.length === limit) return { findings: page, next: place };
    page.push(finding);
  }
  return { findings: page, next: null };
};

/** Findings of an audit, heaviest first, a page at a time. */
export const readFindings =
  ({ store, snapshots }: Ports): ReadFindings =>
  async (ref, wanted, from, limit) => {
    if (!(await store.find(ref))) return { kind: 'not-found' };
    const report = await findJson<AuditReport>(snapshots, reportKey(ref));
    if (!report) return { kind: 'not-judged' };
    const findings = readChunks<Finding>(snapshots, report.findings);
    return { kind: 'page', page: await pageOf(findings, wanted, from, limit) };
  };
