import { type Fact, known, unread } from '#core/domain/fact.ts';
import type { Place } from '../place.ts';

const dayInMilliseconds = 86_400_000;

/** Whole days from the collection to a date; negative once it has passed. */
export const daysUntil = ({ now }: Place, date: Date | undefined): Fact<number> =>
  date
    ? known(Math.floor((date.getTime() - Date.parse(now)) / dayInMilliseconds))
    : unread('absent');
