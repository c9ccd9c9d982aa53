import type { z } from 'zod';
import { type Fact, known, unread } from '#core/domain/fact.ts';

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** What a property says that holds JSON as text. */
export const jsonText = <T>(text: string | undefined, shape: z.ZodType<T>): Fact<T> => {
  if (text === undefined) return unread('absent');
  const read = shape.safeParse(jsonOf(text));
  return read.success ? known(read.data) : unread('malformed');
};
