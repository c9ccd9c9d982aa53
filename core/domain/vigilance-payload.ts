import { z } from 'zod';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const instant = z.iso.datetime({ precision: 3 });
const bilingual = z.strictObject({ fr: z.string(), en: z.string() });

/**
 * What a vigilance seal signs, version 1. Strict on purpose: RFC 8785 silently drops `undefined`,
 * so nothing unexpected may reach it. Integers only, dates as text, no floats.
 */
export const vigilancePayload = z.strictObject({
  schema: z.literal('probant.vigilance/1'),
  token: z.string().regex(/^[A-Za-z0-9_-]{22}$/),
  issuedAt: instant,
  language: z.enum(['fr', 'en']),
  subject: z.strictObject({
    siren: z.string().regex(/^\d{9}$/),
    /** Null under partial diffusion, and when no source gave one. */
    name: z.string().nullable(),
    partialDiffusion: z.boolean(),
    checksumOverridden: z.boolean(),
  }),
  verdict: z.enum(['VERT', 'ROUGE', 'GRIS']),
  judgedOn: z.iso.date(),
  rules: z.strictObject({ version: z.string(), sha256 }),
  decisions: z.array(
    z.strictObject({
      rule: z.string(),
      gives: z.enum(['ROUGE', 'GRIS', 'note']),
      text: bilingual,
      settles: bilingual,
    }),
  ),
  signals: z.array(
    z.strictObject({
      source: z.enum(['sirene', 'bodacc', 'vies']),
      status: z.enum(['answered', 'unavailable', 'unreadable']),
      code: z.string().nullable(),
      at: instant,
      evidence: z.array(z.strictObject({ sha256, receivedAt: instant })),
    }),
  ),
  notCovered: z.array(z.string()),
  pdf: z.strictObject({ sha256, bytes: z.int().positive() }),
});

export type VigilancePayload = z.infer<typeof vigilancePayload>;
