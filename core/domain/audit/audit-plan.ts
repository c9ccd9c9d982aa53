import type { Shard } from './shard.ts';
import type { AuditTarget } from './target.ts';

/** What an audit sets out to do, written before it begins. */
export interface AuditPlan {
  /** With what the credentials told: whose account it is. */
  readonly target: AuditTarget;
  readonly shards: readonly Shard[];
}
