import { z } from 'zod';
import { auditPayload } from './audit/audit-payload.ts';
import { vigilancePayload } from './vigilance-payload.ts';

/** What a seal signs: both pipelines end in the same kind of seal. */
export const sealPayload = z.discriminatedUnion('schema', [vigilancePayload, auditPayload]);

export type SealPayload = z.infer<typeof sealPayload>;

/** The digests of all files that a seal vouches for. */
export const sealedFiles = (payload: SealPayload): readonly string[] =>
  payload.schema === 'probant.audit/1'
    ? [payload.pdf.sha256, ...payload.exports.map(({ sha256 }) => sha256)]
    : [payload.pdf.sha256];
