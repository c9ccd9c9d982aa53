/** Regions of AWS in the European Union. London and Zurich, `eu-` too, are not. */
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
