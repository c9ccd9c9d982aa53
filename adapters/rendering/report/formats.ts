import type { Language } from '#core/domain/assessment.ts';
import { type CivilDate, type Instant, millisecondsOf } from '#core/domain/time.ts';

/** How one language writes dates, hours and numbers. Hours are those of Paris and say so. */
export interface Formats {
  readonly date: (date: CivilDate) => string;
  readonly moment: (instant: Instant) => string;
  readonly momentInTable: (instant: Instant) => string;
  readonly number: (value: number) => string;
}

const locales = { fr: 'fr-FR', en: 'en-GB' } as const;
const timeZone = 'Europe/Paris';

export const formatsOf = (language: Language): Formats => {
  const locale = locales[language];
  // A civil date has no zone: reading and writing it in UTC keeps its day.
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const long = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  });
  const short = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZone,
  });
  const zone = new Intl.DateTimeFormat('fr-FR', { timeZone, timeZoneName: 'shortOffset' });
  const zoneAt = (instant: Instant): string =>
    zone.formatToParts(millisecondsOf(instant)).find((part) => part.type === 'timeZoneName')
      ?.value ?? timeZone;
  // Intl writes « 1 juillet » where French wants « 1er juillet ».
  const ordinal = (text: string): string =>
    language === 'fr' ? text.replace(/^1 /, '1er ') : text;
  const number = new Intl.NumberFormat(locale);
  return {
    date: (value) => ordinal(date.format(Date.parse(value))),
    moment: (instant) =>
      `${ordinal(long.format(millisecondsOf(instant)))} (Paris, ${zoneAt(instant)})`,
    momentInTable: (instant) =>
      `${ordinal(short.format(millisecondsOf(instant)))} (Paris, ${zoneAt(instant)})`,
    number: (value) => number.format(value),
  };
};

const grouped = (digits: string, sizes: readonly number[]): string => {
  let start = 0;
  const groups = sizes.map((size) => digits.slice(start, (start += size)));
  return [...groups, digits.slice(start)].filter((group) => group !== '').join('\u00a0');
};

export const sirenInGroups = (siren: string): string => grouped(siren, [3, 3, 3]);

export const siretInGroups = (siret: string): string => grouped(siret, [3, 3, 3, 5]);

export const vatNumberInGroups = (vatNumber: string): string => grouped(vatNumber, [2, 2, 3, 3, 3]);

const graphemes = new Intl.Segmenter('fr', { granularity: 'grapheme' });

/** At most `most` characters as a reader counts them, with an ellipsis when some are left out. */
export const clipped = (text: string, most: number): string => {
  if (text.length <= most) return text;
  const kept: string[] = [];
  for (const { segment } of graphemes.segment(text)) {
    if (kept.length === most) return `${kept.join('').trimEnd()}…`;
    kept.push(segment);
  }
  return text;
};
