import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  addSeconds,
  type CivilDate,
  civilDateAt,
  daysBetween,
  type Instant,
  instantOf,
  millisecondsOf,
  monthsBetween,
  parseCivilDate,
} from '#core/domain/time.ts';

const day = (text: string): CivilDate => text as CivilDate;
const dayArbitrary = fc
  .integer({ min: -20_000, max: 40_000 })
  .map((days) => addDays(day('1970-01-01'), days));

describe('a civil date', () => {
  it.each([
    ['2026-11-21T22:59:59.999Z', '2026-11-21'],
    ['2026-11-21T23:00:00.000Z', '2026-11-22'],
    ['2026-07-01T21:59:59.999Z', '2026-07-01'],
    ['2026-07-01T22:00:00.000Z', '2026-07-02'],
  ])('is the one that Paris shows at %s', (instant, date) => {
    expect(civilDateAt(instant as Instant)).toBe(date);
  });

  it.each(['2026-02-28', '2024-02-29', '1900-01-01', '2026-12-31'])('exists: %s', (text) => {
    expect(parseCivilDate(text)).toBe(text);
  });

  it.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '26-01-01', '2026-1-1', ''])(
    'does not exist: %s',
    (text) => {
      expect(parseCivilDate(text)).toBeNull();
    },
  );

  it('moves by days there and back', () => {
    fc.assert(
      fc.property(dayArbitrary, fc.integer({ min: -5000, max: 5000 }), (from, days) => {
        expect(daysBetween(from, addDays(from, days))).toBe(days);
      }),
    );
  });

  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-10-02', 96, '2032-10-02'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to);
  });

  it.each([
    ['2024-11-21', '2026-11-21', 24],
    ['2024-11-22', '2026-11-21', 23],
    ['2026-11-21', '2026-11-21', 0],
    ['2025-12-31', '2026-01-01', 0],
  ])('from %s to %s are %i whole months', (from, to, months) => {
    expect(monthsBetween(day(from), day(to))).toBe(months);
  });
});

describe('an instant', () => {
  it('keeps its milliseconds', () => {
    const instant = instantOf(1_795_293_780_123);
    expect(millisecondsOf(instant)).toBe(1_795_293_780_123);
    expect(addSeconds(instant, 60)).toBe(instantOf(1_795_293_840_123));
  });
});
