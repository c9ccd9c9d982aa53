import type { Call } from './collected.ts';
import type { Shard } from './shard.ts';
import type { AuditTarget } from './target.ts';

/** An account of the target. */
export interface AuditedAccount {
  readonly id: string;
  /** As its organisation calls it; null where nobody said. */
  readonly name: string | null;
}

/** What an audit sets out to do, written before it begins. */
export interface AuditPlan {
  /** With what the credentials told: whose account it is. */
  readonly target: AuditTarget;
  /** In the order of the organisation; none where the target is no account. */
  readonly accounts: readonly AuditedAccount[];
  readonly shards: readonly Shard[];
  /** That were made to plan: they are in the ledger with those of the shards. */
  readonly calls: readonly Call[];
}
