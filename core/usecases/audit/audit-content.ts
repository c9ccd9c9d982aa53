import type { AuditReport } from '../../domain/audit/audit-report.ts';
import type { KnownFailure } from '../../domain/audit/drift.ts';
import type { Finding } from '../../domain/audit/finding.ts';
import type { AuditContent } from '../../ports/audit-rendering.ts';
import type { SnapshotStore } from '../../ports/snapshot-store.ts';
import { readChunks } from './chunks.ts';

/** A report with what lies in chunks beside it. */
export const auditContent = (snapshots: SnapshotStore, report: AuditReport): AuditContent => {
  const { findings, resolved, unverified } = report.chunks;
  return {
    report,
    findings: () => readChunks<Finding>(snapshots, findings),
    resolved: () => readChunks<KnownFailure>(snapshots, resolved),
    unverified: () => readChunks<KnownFailure>(snapshots, unverified),
  };
};
