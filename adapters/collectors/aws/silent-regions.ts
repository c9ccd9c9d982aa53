import type { Lost } from '#core/domain/audit/shard.ts';
import type { AwsCaller } from './aws-caller.ts';
import { isSilence } from './failure.ts';
import { accountOf } from './sts/identity.ts';

/** An answer from the far side of the world takes one; a region that is cut off never gives it. */
const mostSeconds = 10;

type CallerUntil = (signal: AbortSignal) => Promise<AwsCaller>;

/**
 * The regions from which nothing comes back, asked side by side what any of them answers to
 * anybody: so that each of their services need not be waited for. A refusal is an answer.
 */
export const silentRegions = async (
  callerUntil: CallerUntil,
  regions: readonly string[],
): Promise<ReadonlyMap<string, Lost>> => {
  const signal = AbortSignal.timeout(mostSeconds * 1000);
  const caller = await callerUntil(signal);
  const asked = await Promise.all(
    regions.map(async (region): Promise<readonly [string, Lost][]> => {
      const answer = await accountOf(caller, region);
      if (answer.ok) return [];
      if (isSilence(answer.failure)) return [[region, answer.failure]];
      return signal.aborted ? [[region, { why: 'not-collected', code: 'TimeoutError' }]] : [];
    }),
  );
  return new Map(asked.flat());
};
