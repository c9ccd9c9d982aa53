import { evaluate, type Tally } from '../evaluate.ts';
import type { CallCount } from './audit-report.ts';
import type { AuditSummary, DriftCounts } from './audit-summary.ts';
import type { EndedShard } from './shard.ts';
import { bySeverity } from './tally-board.ts';

interface Outcome {
  readonly tallies: readonly Tally[];
  readonly resources: number;
  readonly calls: readonly CallCount[];
  readonly shards: readonly EndedShard[];
  /** Null: the target was never audited before. */
  readonly drift: DriftCounts | null;
}

const total = (counts: readonly number[]): number => counts.reduce((sum, one) => sum + one, 0);

/** What lists and headers show of an audit. */
export const summarise = ({ tallies, resources, calls, shards, drift }: Outcome): AuditSummary => {
  const made = total(calls.map(({ count }) => count));
  const answered = calls.filter(({ outcome }) => outcome === 'answered');
  const collected = shards.filter(({ ending }) => ending.collected).length;
  return {
    evaluation: evaluate(tallies),
    resources,
    controls: tallies.length,
    failed: bySeverity(tallies, 'fail'),
    unknown: bySeverity(tallies, 'unknown'),
    exempted: total(tallies.map(({ exempted }) => exempted)),
    calls: { made, refused: made - total(answered.map(({ count }) => count)) },
    shards: { collected, notCollected: shards.length - collected },
    drift,
  };
};
