import type { CallCount } from '../../domain/audit/audit-report.ts';
import { callCounts } from '../../domain/audit/call-counts.ts';
import type { BlindSpot } from '../../domain/audit/collected.ts';
import { type JoinIndex, joinIndex } from '../../domain/audit/joins.ts';
import { bench } from '../../domain/audit/judge-collected.ts';
import type { AnyControl } from '../../domain/control.ts';
import type { ResourceKind } from '../../domain/resource.ts';
import type { FindingLog } from './finding-log.ts';
import { blindSpotsOf, type ShardResult, type ShardResults } from './shard-results.ts';

export interface Looked {
  readonly resources: number;
  readonly blindSpots: readonly BlindSpot[];
  readonly calls: readonly CallCount[];
}

/** Kinds that tell facts of others are read first. */
const gatherJoins = async ({ results, read }: ShardResults): Promise<JoinIndex> => {
  const index = joinIndex();
  for (const result of results) {
    if (!result.shard.kinds.some((kind) => index.gathersFrom.has(kind))) continue;
    for await (const collected of read(result)) {
      if (collected.type === 'resource') index.gather(collected.resource);
    }
  }
  return index;
};

interface Turn {
  readonly result: ShardResult;
  /** The kinds that no later shard of its account lists. */
  readonly last: readonly ResourceKind[];
}

/** Shards that list the same come one after the other: only they may tell of the same resource. */
const inTurn = (results: readonly ShardResult[]): readonly Turn[] => {
  const collected = results.filter(({ state }) => state.state === 'collected');
  const alike = Map.groupBy(collected, ({ shard }) => `${shard.account} ${shard.collector}`);
  const inOrder = [...alike.values()].flat();
  const lastOf = new Map(
    inOrder.flatMap(({ shard: { id, account, kinds } }) =>
      kinds.map((kind) => [`${account} ${kind}`, id] as const),
    ),
  );
  return inOrder.map((result) => {
    const { id, account, kinds } = result.shard;
    return { result, last: kinds.filter((kind) => lastOf.get(`${account} ${kind}`) === id) };
  });
};

/** Judges everything that was collected into a log, one resource in memory at a time. */
export const judgeShards = async (
  { plan, results, read }: ShardResults,
  controls: readonly AnyControl[],
  log: FindingLog,
): Promise<Looked> => {
  const index = await gatherJoins({ plan, results, read });
  const judges = bench(controls);
  const calls = callCounts();
  for (const call of plan.calls) calls.add(call);
  const blindSpots = results.flatMap(blindSpotsOf);
  let resources = 0;
  for (const { result, last } of inTurn(results)) {
    const { account } = result.shard;
    for await (const collected of read(result)) {
      if (collected.type === 'call') calls.add(collected.call);
      if (collected.type === 'blind-spot') blindSpots.push({ ...collected.blindSpot, account });
      if (collected.type !== 'resource') continue;
      resources += 1;
      const complete = index.complete(collected.resource);
      await log.write(judges.resource(complete, account));
    }
    judges.forget(last);
  }
  for (const blindSpot of blindSpots) {
    await log.write(judges.blindSpot(blindSpot));
  }
  return { resources, blindSpots, calls: calls.counts() };
};
