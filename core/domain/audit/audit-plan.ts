import type { Call } from './collected.ts';
import type { Shard } from './shard.ts';
import type { AuditTarget } from './target.ts';

/** What an audit sets out to do, written before it begins. */
export interface AuditPlan {
  /** With what the credentials told: whose account it is. */
  readonly target: AuditTarget;
  readonly shards: readonly Shard[];
  /** That were made to plan: they are in the ledger with those of the shards. */
  readonly calls: readonly Call[];
}
