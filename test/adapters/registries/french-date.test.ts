import { expect, it } from 'vitest';
import { readFrenchDate } from '#adapters/registries/french-date.ts';

it.each([
  ['2026-09-08', '2026-09-08'],
  ['2026-09-08T00:00:00', '2026-09-08'],
  ['10 décembre 2009', '2009-12-10'],
  ['1er août 2015', '2015-08-01'],
  ['3  FÉVRIER 2011', '2011-02-03'],
  ['08/09/2026', '2026-09-08'],
  ['8/9/2026', '2026-09-08'],
  ['31/02/2026', null],
  ['10 brumaire 2009', null],
  ['2026', null],
  ['', null],
])('%s', (text, date) => {
  expect(readFrenchDate(text)).toBe(date);
});
