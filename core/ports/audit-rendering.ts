import type { AuditReport } from '../domain/audit/audit-report.ts';
import type { ExportFormat } from '../domain/audit/export-format.ts';
import type { Finding } from '../domain/audit/finding.ts';
import type { Instant } from '../domain/time.ts';

/** A report with its findings, which may be many: they are streamed each time they are asked for. */
export interface AuditContent {
  readonly report: AuditReport;
  /** Heaviest first. */
  readonly findings: () => AsyncIterable<Finding>;
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
