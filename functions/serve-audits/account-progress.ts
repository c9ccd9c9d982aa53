import type { AccountProgressBody, ShardBody } from '#core/contract/audits.ts';
import type { AuditedAccount } from '#core/domain/audit/audit-plan.ts';

const sum = (shards: readonly ShardBody[], what: 'resources' | 'calls' | 'refusedCalls'): number =>
  shards.reduce((all, shard) => all + (shard[what] ?? 0), 0);

const count = (shards: readonly ShardBody[], state: ShardBody['state']): number =>
  shards.filter((shard) => shard.state === state).length;

/** The shards of an organisation, which may be tens of thousands, added up account by account. */
export const progressByAccount = (
  accounts: readonly AuditedAccount[],
  shards: readonly ShardBody[],
): AccountProgressBody[] => {
  const byAccount = Map.groupBy(shards, ({ account }) => account);
  return accounts.map(({ id, name }) => {
    const own = byAccount.get(id) ?? [];
    return {
      account: id,
      name,
      parts: own.length,
      running: count(own, 'running'),
      collected: count(own, 'collected'),
      lost: count(own, 'not-collected'),
      resources: sum(own, 'resources'),
      calls: sum(own, 'calls'),
      refusedCalls: sum(own, 'refusedCalls'),
    };
  });
};
