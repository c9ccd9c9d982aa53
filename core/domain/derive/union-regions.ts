/**
 * Regions of AWS on the ground of a member state: Frankfurt, Ireland, Paris, Stockholm, Milan, Spain
 * and the European Sovereign Cloud. London and Zurich, `eu-` too, are in Europe, not in the Union.
 */
const regions: ReadonlySet<string> = new Set([
  'eu-central-1',
  'eu-north-1',
  'eu-south-1',
  'eu-south-2',
  'eu-west-1',
  'eu-west-3',
  'eusc-de-east-1',
]);

export const isInUnion = (region: string): boolean => regions.has(region);

/** Each once, in the order of the alphabet. */
export const outsideUnion = (all: readonly string[]): readonly string[] =>
  [...new Set(all)].filter((region) => !isInUnion(region)).toSorted();
