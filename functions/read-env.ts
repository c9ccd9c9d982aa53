import type { z } from 'zod';

/** The environment of a function, or one error that names everything that is wrong with it. */
export const readEnv = <Schema extends z.ZodObject>(
  schema: Schema,
  environment: NodeJS.ProcessEnv = process.env,
): z.output<Schema> => {
  const parsed = schema.safeParse(environment);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new Error(`the environment of this function is incomplete: ${faults.join('; ')}`);
};
