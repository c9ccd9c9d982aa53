import { severities } from '../control.ts';
import { type Evaluation, evaluate, type Tally } from '../evaluate.ts';
import type { AuditedAccount } from './audit-plan.ts';
import { type BySeverity, totalOf } from './audit-summary.ts';
import type { EndedShard } from './shard.ts';
import { bySeverity } from './tally-board.ts';

/** An account of the target by itself, in the same terms as the whole. */
export interface AccountSummary extends AuditedAccount {
  readonly evaluation: Evaluation;
  readonly resources: number;
  /** Findings that count, by severity. */
  readonly failed: BySeverity;
  readonly unknown: BySeverity;
  readonly shards: { readonly collected: number; readonly notCollected: number };
}

export const summariseAccounts = (
  accounts: readonly AuditedAccount[],
  shards: readonly EndedShard[],
  talliesIn: (account: string) => readonly Tally[],
): readonly AccountSummary[] => {
  const shardsOf = Map.groupBy(shards, ({ account }) => account);
  return accounts.map(({ id, name }) => {
    const own = (shardsOf.get(id) ?? []).map(({ ending }) => ending);
    const collected = own.filter((ending) => ending.collected);
    const tallies = talliesIn(id);
    return {
      id,
      name,
      evaluation: evaluate(tallies),
      resources: collected.reduce((sum, { resources }) => sum + resources, 0),
      failed: bySeverity(tallies, 'fail'),
      unknown: bySeverity(tallies, 'unknown'),
      shards: { collected: collected.length, notCollected: own.length - collected.length },
    };
  });
};

type Weighed = Pick<AccountSummary, 'failed' | 'unknown'>;

/** Orders accounts by where somebody should look first: critical failures before high ones, and so on. */
export const worstFirst = (one: Weighed, other: Weighed): number => {
  const differing = severities.find((severity) => one.failed[severity] !== other.failed[severity]);
  if (differing) return other.failed[differing] - one.failed[differing];
  return totalOf(other.unknown) - totalOf(one.unknown);
};
