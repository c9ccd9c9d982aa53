import { type CivilDate, parseCivilDate } from '#core/domain/time.ts';

const monthNames =
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(' ');

/** Lower case, without accents, with straight apostrophes and single spaces. */
export const plainFrench = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’`]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

const civil = (year: string, month: string | number, day: string): CivilDate | null =>
  parseCivilDate(`${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`);

/** A day as BODACC has written it over the years: `2026-09-08`, `08/09/2026`, `8 septembre 2026`. */
export const readFrenchDate = (text: string): CivilDate | null => {
  const plain = plainFrench(text);
  const iso = /^(\d{4}-\d{2}-\d{2})(?:t|$)/.exec(plain);
  if (iso?.[1]) return parseCivilDate(iso[1]);
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(plain) ?? [];
  if (day && month && year) return civil(year, month, day);
  const [, spelt, name, spelledYear] = /^(\d{1,2})(?:er)? ([a-z]+) (\d{4})$/.exec(plain) ?? [];
  const place = monthNames.indexOf(name ?? '');
  return spelt && spelledYear && place >= 0 ? civil(spelledYear, place + 1, spelt) : null;
};
