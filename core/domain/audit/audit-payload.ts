import { z } from 'zod';
import { exportFormats } from './export-format.ts';
import { accountNumber } from './target.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const instant = z.iso.datetime({ precision: 3 });
const count = z.int().nonnegative();
const bySeverity = z.strictObject({ critical: count, high: count, medium: count, low: count });

/**
 * What an audit seal signs, version 1. Strict on purpose: RFC 8785 silently drops `undefined`, so
 * nothing unexpected may reach it. Integers only: the score in tenths, the coverage in thousandths.
 */
export const auditPayload = z.strictObject({
  schema: z.literal('probant.audit/1'),
  token: z.string().regex(/^[A-Za-z0-9_-]{22}$/),
  issuedAt: instant,
  language: z.enum(['fr', 'en']),
  target: z.discriminatedUnion('provider', [
    z.strictObject({
      provider: z.literal('aws'),
      account: z.string().regex(accountNumber),
      organization: z
        .strictObject({
          id: z.string().regex(/^o-[a-z0-9]{10,32}$/),
          memberRole: z.string(),
          accounts: z.array(z.string()).nullable(),
        })
        .nullable(),
      regions: z.array(z.string()).nullable(),
      services: z.array(z.string()).nullable(),
    }),
    z.strictObject({ provider: z.literal('web'), origin: z.string() }),
  ]),
  collected: z.strictObject({ from: instant, to: instant }),
  catalogue: z.strictObject({ controls: count, sha256 }),
  score: z.strictObject({
    version: z.string(),
    tenths: z.int().min(0).max(1000).nullable(),
    level: z.enum(['A', 'B', 'C', 'D', 'E']).nullable(),
    /** A failing critical control holds the level down. */
    capped: z.boolean(),
    coverageThousandths: z.int().min(0).max(1000).nullable(),
  }),
  resources: count,
  failed: bySeverity,
  unknown: bySeverity,
  exempted: count,
  calls: z.strictObject({ made: count, refused: count }),
  shards: z.strictObject({ collected: count, notCollected: count }),
  blindSpots: count,
  drift: z
    .strictObject({
      new: count,
      persistent: count,
      returned: count,
      resolved: count,
      unverified: count,
    })
    .nullable(),
  /** All that was found, in each of its forms. */
  exports: z.array(
    z.strictObject({ format: z.enum(exportFormats), sha256, bytes: z.int().positive() }),
  ),
  pdf: z.strictObject({ sha256, bytes: z.int().positive() }),
});

export type AuditPayload = z.infer<typeof auditPayload>;
