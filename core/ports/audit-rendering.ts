import type { AuditReport } from '../domain/audit/audit-report.ts';
import type { KnownFailure } from '../domain/audit/drift.ts';
import type { ExportFormat } from '../domain/audit/export-format.ts';
import type { Finding } from '../domain/audit/finding.ts';
import type { Instant } from '../domain/time.ts';

/** A report with what may be many: that is streamed each time it is asked for. */
export interface AuditContent {
  readonly report: AuditReport;
  /** Heaviest first. */
  readonly findings: () => AsyncIterable<Finding>;
  /** Open before, looked for, and gone. */
  readonly resolved: () => AsyncIterable<KnownFailure>;
  /** Open before, and nobody could look. */
  readonly unverified: () => AsyncIterable<KnownFailure>;
}

export interface AuditRenderer {
  /** A tagged A4 PDF in the language of the audit, for somebody who directs. */
  render(
    content: AuditContent & {
      readonly issuedAt: Instant;
      /** The address that the QR code carries. */
      readonly verificationUrl: string;
    },
  ): Promise<Uint8Array<ArrayBuffer>>;
}

/** Writes a report in a form that other programs read. */
export type AuditExporter = (
  content: AuditContent,
  format: ExportFormat,
) => Promise<Uint8Array<ArrayBuffer>>;
