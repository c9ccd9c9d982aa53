import { z } from 'zod';
import { language } from './wire.ts';

export const signInQuery = z.strictObject({
  returnTo: z
    .string()
    .regex(/^\/(?![/\\])[^\s\\]*$/)
    .max(500)
    .default('/dashboard')
    .describe('A path of this site'),
  language: language.default('fr'),
});

export const callbackQuery = z.looseObject({
  state: z.string().min(16).max(200),
  code: z.string().max(4000).optional(),
  error: z.string().max(200).optional(),
});

export const role = z.enum(['admin', 'auditor', 'demo']);

export const session = z.object({
  person: z.object({ id: z.string(), email: z.string(), name: z.string() }),
  account: z.object({ id: z.string(), name: z.string() }),
  role,
  accounts: z.array(z.object({ id: z.string(), name: z.string(), role })),
});
export type Session = z.infer<typeof session>;

export const signedOut = z.object({ signOutUrl: z.string() });
export const refreshed = z.object({ expiresAt: z.string() });
