import { z } from 'zod';

/** Pieces that several schemas of the wire share. */
export const instant = z.iso.datetime({ precision: 3 }).describe('UTC, milliseconds');
export const civilDate = z.iso.date().describe('Civil date in Europe/Paris');
export const siren = z.string().regex(/^\d{9}$/);
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
export const token = z.string().regex(/^[A-Za-z0-9_-]{22}$/);
export const assessmentId = z.uuid();
export const language = z.enum(['fr', 'en']);
export const verdict = z.enum(['VERT', 'ROUGE', 'GRIS']);
export const source = z.enum(['sirene', 'bodacc', 'vies']);
export const bilingual = z.object({ fr: z.string(), en: z.string() });
