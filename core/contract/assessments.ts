import { z } from 'zod';
import {
  assessmentId,
  bilingual,
  civilDate,
  instant,
  language,
  sha256,
  siren,
  source,
  token,
  verdict,
} from './wire.ts';

const mode = z.enum(['INDIVIDUAL', 'SELF', 'ON_BEHALF']);

/** Numbers are taken as people paste them; what they mean is checked by the handler. */
export const createAssessment = z.strictObject({
  siren: z.string().trim().min(1).max(40).describe('Nine digits; spaces are ignored'),
  vatNumber: z.string().trim().min(4).max(40).optional().describe('French VAT number, if known'),
  mode: mode.default('INDIVIDUAL'),
  language: language.default('fr').describe('Language of the sealed report'),
  acceptInvalidChecksum: z
    .boolean()
    .default(false)
    .describe('Go on although the SIREN fails its checksum (some registered numbers do)'),
});
export type CreateAssessmentBody = z.input<typeof createAssessment>;

export const assessmentPath = z.object({ assessmentId });

export const listQuery = z.strictObject({
  q: z.string().trim().max(120).optional().describe('Part of a name or SIREN'),
  verdict: verdict.optional(),
  cursor: assessmentId.optional().describe('The `next` of the page before'),
  limit: z.coerce.number<string | number>().int().min(1).max(100).default(20),
});

const decision = z.object({
  rule: z.string(),
  gives: z.enum(['ROUGE', 'GRIS', 'note']),
  text: bilingual,
  settles: bilingual,
});

export const assessmentSummary = z.object({
  id: assessmentId,
  siren,
  supplierName: z.string().nullable(),
  mode,
  language,
  status: z.enum(['running', 'judged', 'sealed', 'failed']),
  requestedAt: instant,
  verdict: verdict.nullable(),
  sealedAt: instant.nullable(),
});
export type AssessmentSummary = z.infer<typeof assessmentSummary>;

const progress = z.object({
  source,
  state: z.enum(['waiting', 'asking', 'retrying', 'answered', 'unavailable', 'unreadable']),
  attempts: z.int(),
  since: instant,
  code: z.string().nullable(),
});
export type ProgressBody = z.infer<typeof progress>;

const signal = z.object({
  source,
  status: z.enum(['answered', 'unavailable', 'unreadable']),
  at: instant,
  code: z.string().nullable(),
  facts: z.record(z.string(), z.unknown()).nullable().describe('What the source said'),
  evidence: z.array(z.object({ sha256, bytes: z.int(), address: z.string(), receivedAt: instant })),
});
export type SignalBody = z.infer<typeof signal>;

export const assessmentDetail = assessmentSummary.extend({
  vatNumber: z.string().nullable(),
  checksumOverridden: z.boolean(),
  progress: z.array(progress),
  signals: z.array(signal),
  judgement: z
    .object({
      verdict,
      on: civilDate,
      decisions: z.array(decision),
      rules: z.object({ version: z.string(), sha256, count: z.int() }),
    })
    .nullable(),
  seal: z
    .object({
      token,
      verificationUrl: z.url(),
      sealedAt: instant,
      pdfSha256: sha256,
      payloadSha256: sha256,
    })
    .nullable(),
});
export type AssessmentDetail = z.infer<typeof assessmentDetail>;

export const assessmentPage = z.object({
  assessments: z.array(assessmentSummary),
  next: z.string().nullable(),
});

export const created = z.object({ id: assessmentId, status: z.string() });

export const reportLinks = z.object({
  pdf: z.object({ url: z.string(), expiresAt: instant }),
  seal: z.object({ url: z.string(), expiresAt: instant }),
});

export const ruleList = z.object({
  version: z.string(),
  sha256,
  rules: z.array(
    z.object({
      id: z.string(),
      gives: z.enum(['ROUGE', 'GRIS', 'note']),
      text: bilingual,
      settles: bilingual,
    }),
  ),
});
