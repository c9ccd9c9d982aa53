import type { GiveUpShard } from '#core/usecases/audit/give-up-shard.ts';
import { lostShardStep, refOf } from '../audit-pipeline/step-event.ts';

export const giveUpShardHandler = (giveUp: GiveUpShard) => async (event: unknown) => {
  const step = lostShardStep.parse(event);
  await giveUp(refOf(step), step.shard, step.failure.Error);
  return { outcome: 'gave-up' };
};
