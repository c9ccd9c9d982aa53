import { type Severity, severities } from '../control.ts';
import type { Evaluation } from '../evaluate.ts';

export type BySeverity = Readonly<Record<Severity, number>>;

export const totalOf = (counts: BySeverity): number =>
  severities.reduce((sum, severity) => sum + counts[severity], 0);

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
