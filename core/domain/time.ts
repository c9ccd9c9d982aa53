/** An instant, ISO 8601 in UTC with milliseconds: `2026-11-21T20:43:00.000Z`. */
export type Instant = string & { readonly instant: unique symbol };

/** A civil date in Europe/Paris, `2026-11-21`: what French registers mean by a date. */
export type CivilDate = string & { readonly civilDate: unique symbol };

const parisDate = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Paris',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

const dayInMilliseconds = 86_400_000;

export const instantOf = (epochMilliseconds: number): Instant =>
  new Date(epochMilliseconds).toISOString() as Instant;

export const millisecondsOf = (instant: Instant): number => Date.parse(instant);

/** An instant from a date with its time zone, as headers and RFC 3339 write it; null if it is none. */
export const readInstant = (text: string): Instant | null => {
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : instantOf(time);
};

/** The day that a calendar in Paris shows at this instant. */
export const civilDateAt = (instant: Instant): CivilDate =>
  parisDate.format(millisecondsOf(instant)) as CivilDate;

const calendarForm = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A civil date from `YYYY-MM-DD`, or null when no calendar has that day. */
export const parseCivilDate = (text: string): CivilDate | null => {
  if (!calendarForm.test(text)) return null;
  const time = Date.parse(`${text}T00:00:00.000Z`);
  if (Number.isNaN(time)) return null;
  return new Date(time).toISOString().startsWith(text) ? (text as CivilDate) : null;
};

/** Whole days from one civil date to another; negative when `to` is earlier. */
export const daysBetween = (from: CivilDate, to: CivilDate): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / dayInMilliseconds);

/** Whole calendar months from one civil date to another, rounded down. */
export const monthsBetween = (from: CivilDate, to: CivilDate): number => {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
  const months = (toYear - fromYear) * 12 + (toMonth - fromMonth);
  return toDay < fromDay ? months - 1 : months;
};

export const addDays = (date: CivilDate, days: number): CivilDate =>
  new Date(Date.parse(date) + days * dayInMilliseconds).toISOString().slice(0, 10) as CivilDate;

/** The same day so many months later, or the last day of that month where it is shorter. */
export const addMonths = (date: CivilDate, months: number): CivilDate => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const moved = Date.UTC(year, month - 1 + months, Math.min(day, lastDay));
  return new Date(moved).toISOString().slice(0, 10) as CivilDate;
};

export const addSeconds = (instant: Instant, seconds: number): Instant =>
  instantOf(millisecondsOf(instant) + seconds * 1000);
