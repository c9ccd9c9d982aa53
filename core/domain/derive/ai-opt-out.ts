import { z } from 'zod';
import { type Fact, known, unread } from '../fact.ts';

/** As Organizations writes it: operators of inheritance begin with `@@`. */
const OptOut = z.object({
  services: z.record(
    z.string(),
    z.object({ opt_out_policy: z.object({ '@@assign': z.string() }).optional() }),
  ),
});

const decoded = (content: string): unknown => {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
};

/** Whether one of the opt-out policies refuses for every service of AI, present and to come. */
export const optsOutOfAi = (contents: readonly string[]): Fact<boolean> => {
  const read = contents.map((content) => OptOut.safeParse(decoded(content)));
  const refuses = read.some(
    ({ data }) => data?.services['default']?.opt_out_policy?.['@@assign'] === 'optOut',
  );
  if (!refuses && read.some(({ success }) => !success)) return unread('malformed');
  return known(refuses);
};
