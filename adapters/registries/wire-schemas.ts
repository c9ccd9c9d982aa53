import { z } from 'zod';
import { type CivilDate, parseCivilDate } from '#core/domain/time.ts';

/** A text that may be null, absent, blank or masked: all mean that nothing is said. */
export const optionalText = z
  .string()
  .nullish()
  .transform((text) => {
    const bare = text?.trim() ?? '';
    return bare === '' || bare === '[ND]' ? null : bare;
  });

/** INSEE writes 1900-01-01 where it does not know. */
export const optionalDay = optionalText.transform((text): CivilDate | null =>
  text === null || text.startsWith('1900-01-01') ? null : parseCivilDate(text.slice(0, 10)),
);

export const sirenText = z.string().regex(/^\d{9}$/);

const categories = ['PME', 'ETI', 'GE'] as const;

export const companyCategory = optionalText.transform(
  (text) => categories.find((category) => category === text) ?? null,
);

/** Parts of an address on one line, or null when none is known. */
export const joined = (...parts: readonly (string | null | undefined)[]): string | null =>
  parts.filter(Boolean).join(' ') || null;
