import { type LogGroupId, logGroupId } from '#core/domain/monitoring/chain.ts';
import type { Place } from '../place.ts';
import { trails } from './trails.ts';

/** Log groups of this account that trails deliver to, each once. Another account's are not ours to read. */
export const trailLogGroups = async (place: Place): Promise<readonly LogGroupId[]> => {
  const read = await trails.in(place);
  if (!read.known) return [];
  const arns = read.value.found.flatMap(({ logGroup }) => logGroup ?? []);
  return [...new Set(arns)]
    .flatMap((arn) => logGroupId(arn) ?? [])
    .filter(({ account }) => account === place.account);
};
