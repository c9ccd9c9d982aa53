import type { Assessment } from '../domain/assessment.ts';
import type { Signal } from '../domain/source.ts';
import type { Instant } from '../domain/time.ts';

/** All that a report shows. */
export interface ReportContent {
  readonly assessment: Assessment;
  readonly signals: readonly Signal[];
  readonly issuedAt: Instant;
  /** The address that the QR code carries. */
  readonly verificationUrl: string;
}

export interface ReportRenderer {
  /** A tagged A4 PDF in the language of the assessment. */
  render(content: ReportContent): Promise<Uint8Array<ArrayBuffer>>;
}
