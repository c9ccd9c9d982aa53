import { z } from 'zod';
import { instant } from './wire.ts';

export const health = z.object({
  status: z.enum(['ok', 'degraded']),
  checkedAt: instant,
  dependencies: z.array(
    z.object({
      name: z.string(),
      state: z.enum(['up', 'down']),
      latencyMs: z.int(),
    }),
  ),
});

export const openApiDocument = z.record(z.string(), z.unknown());
