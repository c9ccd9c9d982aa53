import { type Fact, known, unread } from '#core/domain/fact.ts';

const time = /\((\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2}) (?:GMT|UTC)\)/;

/** The date in a StateTransitionReason, `User initiated (2026-01-31 10:20:30 GMT)`; some have none. */
export const stoppedSince = (reason: string | undefined): Fact<Date> => {
  const [, day, hour] = time.exec(reason ?? '') ?? [];
  const date = new Date(`${day}T${hour}Z`);
  return Number.isNaN(date.getTime()) ? unread('absent') : known(date);
};
