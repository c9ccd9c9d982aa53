import type { Place } from '../place.ts';

/** Some services keep a role as it was given: by its ARN, or by its name alone, without its path. */
export const roleArn = (
  given: string | undefined,
  { partition, account }: Place,
): string | undefined =>
  given === undefined || given.startsWith('arn:')
    ? given
    : `arn:${partition}:iam::${account}:role/${given}`;
