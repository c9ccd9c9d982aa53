import { type Fact, known } from '../fact.ts';
import type { PublicAccessBlock } from '../resources/aws-s3.ts';
import { anyTrue } from './any-true.ts';

export type Blocks = readonly Fact<PublicAccessBlock | null>[];

/** One of the blocks that apply is enough. */
export const isSet = (blocks: Blocks, setting: keyof PublicAccessBlock): Fact<boolean> =>
  anyTrue(blocks.map((block) => (block.known ? known(block.value?.[setting] ?? false) : block)));

const settings = [
  'blockPublicAcls',
  'ignorePublicAcls',
  'blockPublicPolicy',
  'restrictPublicBuckets',
] as const;

/** Whether each of the four settings is on, in one of the blocks that apply. */
export const blocksAllPublicAccess = (blocks: Blocks): Fact<boolean> => {
  const set = settings.map((setting) => isSet(blocks, setting));
  if (set.some((one) => one.known && !one.value)) return known(false);
  return set.find((one) => !one.known) ?? known(true);
};
