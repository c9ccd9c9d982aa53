import type { CollectShard } from '#core/usecases/audit/collect-shard.ts';
import { refOf, shardStep } from '../audit-pipeline/step-event.ts';

interface Context {
  getRemainingTimeInMillis(): number;
}

/** What is left to write down what was not collected. */
const margin = 60_000;

/** `context`: of Lambda, which says how long there is; without one, a shard takes 14 minutes at most. */
export const collectShardHandler =
  (collect: CollectShard) => async (event: unknown, context?: Context) => {
    const step = shardStep.parse(event);
    const milliseconds = (context?.getRemainingTimeInMillis() ?? 15 * 60_000) - margin;
    const signal = AbortSignal.timeout(milliseconds);
    const { kind } = await collect(refOf(step), step.shard, signal);
    return { outcome: kind };
  };
