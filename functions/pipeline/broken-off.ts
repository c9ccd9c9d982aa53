import { z } from 'zod';

/**
 * What EventBridge tells of a state machine that ended without saying so itself: its input names the
 * run as `named` reads it, and how it ended stands in for the error that nothing caught.
 */
export const brokenOff = <Named extends z.ZodObject>(named: Named) =>
  z
    .object({ detail: z.object({ status: z.string(), input: z.string() }) })
    .transform(({ detail }) => {
      const input: unknown = JSON.parse(detail.input);
      return { ...named.parse(input), failure: { Error: detail.status } };
    });
