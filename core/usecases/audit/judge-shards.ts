import type { CallCount } from '../../domain/audit/audit-report.ts';
import { callCounts } from '../../domain/audit/call-counts.ts';
import type { BlindSpot } from '../../domain/audit/collected.ts';
import { type JoinIndex, joinIndex } from '../../domain/audit/joins.ts';
import { bench } from '../../domain/audit/judge-collected.ts';
import type { AnyControl } from '../../domain/control.ts';
import type { FindingLog } from './finding-log.ts';
import { blindSpotsOf, type ShardResults } from './shard-results.ts';

export interface Looked {
  readonly resources: number;
  readonly blindSpots: readonly BlindSpot[];
  readonly calls: readonly CallCount[];
}

/** Kinds that tell facts of others are read first. */
const gatherJoins = async (results: ShardResults): Promise<JoinIndex> => {
  const index = joinIndex();
  for await (const collected of results.read(index.gathersFrom)) {
    if (collected.type === 'resource') index.gather(collected.resource);
  }
  return index;
};

/** Judges everything that was collected into a log, one resource in memory at a time. */
export const judgeShards = async (
  results: ShardResults,
  controls: readonly AnyControl[],
  log: FindingLog,
): Promise<Looked> => {
  const index = await gatherJoins(results);
  const judges = bench(controls);
  const calls = callCounts();
  for (const call of results.plan.calls) calls.add(call);
  const blindSpots = results.results.flatMap(blindSpotsOf);
  let resources = 0;
  for await (const collected of results.read(null)) {
    if (collected.type === 'call') calls.add(collected.call);
    if (collected.type === 'blind-spot') blindSpots.push(collected.blindSpot);
    if (collected.type !== 'resource') continue;
    resources += 1;
    const complete = index.complete(collected.resource);
    for (const judged of judges.resource(complete)) await log.write(judged);
  }
  for (const blindSpot of blindSpots) {
    for (const judged of judges.blindSpot(blindSpot)) await log.write(judged);
  }
  return { resources, blindSpots, calls: calls.counts() };
};
