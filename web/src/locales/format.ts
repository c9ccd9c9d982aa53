import type { Language } from '#core/domain/assessment.ts';
import { frenchTypography } from './typography.ts';

const regions = { fr: 'fr-FR', en: 'en-GB' } as const;
const narrow = '\u202f';

/** Two readers of one report read the same hour: that of the registers. */
const paris = { timeZone: 'Europe/Paris' } as const;

/** `21 novembre 2026` */
export const formatDay = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(regions[language], { ...paris, dateStyle: 'long' }).format(
    Date.parse(day.length === 10 ? `${day}T12:00:00Z` : day),
  );

/** `21 nov. 2026 à 21:43:07`, in Paris. */
export const formatInstant = (instant: string, language: Language): string =>
  new Intl.DateTimeFormat(regions[language], {
    ...paris,
    dateStyle: 'medium',
    timeStyle: 'medium',
  }).format(Date.parse(instant));

/** `21/11/2026 21:43`, for columns. */
export const formatShort = (instant: string, language: Language): string =>
  new Intl.DateTimeFormat(regions[language], {
    ...paris,
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  })
    .format(Date.parse(instant))
    .replace(', ', ' ');

/** `21:43:07` */
export const formatHour = (instant: string, language: Language): string =>
  new Intl.DateTimeFormat(regions[language], { ...paris, timeStyle: 'medium' }).format(
    Date.parse(instant),
  );

export const formatNumber = (value: number, language: Language): string =>
  new Intl.NumberFormat(regions[language]).format(value);

/** `98,7 %`, rounded down: a share that is not whole never reads 100 %. */
export const formatShare = (share: number, language: Language): string =>
  new Intl.NumberFormat(regions[language], {
    style: 'percent',
    maximumFractionDigits: 1,
    roundingMode: 'floor',
  }).format(share);

/** `68,8`: one decimal, always. */
export const formatScore = (score: number, language: Language): string =>
  new Intl.NumberFormat(regions[language], {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(score);

const units = ['byte', 'kilobyte', 'megabyte'] as const;

/** `90 ko`, `1,9 Mo`: a thousand of one is one of the next. */
export const formatBytes = (bytes: number, language: Language): string => {
  const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3));
  const value = bytes / 1000 ** power;
  return new Intl.NumberFormat(regions[language], {
    style: 'unit',
    unit: units[power] ?? 'byte',
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value);
};

/** `1,4 s`; whole seconds from ten on. */
export const formatElapsed = (milliseconds: number, language: Language): string => {
  const seconds = Math.max(0, milliseconds) / 1000;
  const digits = seconds < 10 ? 1 : 0;
  return `${new Intl.NumberFormat(regions[language], {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(seconds)}${narrow}s`;
};

/** `552 032 534`, as INSEE prints it. */
export const formatSiren = (siren: string): string =>
  siren.replace(/(\d{3})(?=\d)/g, `$1${narrow}`);

/** Sixteen digits are enough to compare by eye; the whole is there to copy. */
export const shortHash = (hash: string): string => `${hash.slice(0, 8)}…${hash.slice(-8)}`;

/** A text that the API gives in both languages. */
export const pick = (text: { readonly fr: string; readonly en: string }, language: Language) =>
  language === 'fr' ? frenchTypography(text.fr) : text.en;
