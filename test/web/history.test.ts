import { describe, expect, test } from 'vitest';
import { readHistoryFilters, writeHistoryFilters } from '../../web/src/api/addresses.ts';
import { assessmentsCsv } from '../../web/src/components/assessment-csv.ts';
import { nextTheme, readTheme } from '../../web/src/components/theme.ts';
import { countVerdicts } from '../../web/src/components/verdict-counts.ts';

const assessment = {
  id: '00000000-0000-4000-8000-000000000001',
  siren: '552032534',
  supplierName: 'A; "B"',
  mode: 'SELF',
  language: 'fr',
  status: 'sealed',
  requestedAt: '2026-11-21T20:43:00.000Z',
  verdict: 'VERT',
  sealedAt: null,
} as const;

describe('filters in the address', () => {
  test('come back as they were written, and say nothing when there are none', () => {
    const filters = { q: 'nord', verdict: 'GRIS', cursor: 'abc' } as const;
    expect(readHistoryFilters(writeHistoryFilters(filters))).toEqual(filters);
    expect(writeHistoryFilters({ q: '', verdict: null, cursor: null }).size).toBe(0);
  });

  test('nonsense in an address is no filter', () => {
    expect(readHistoryFilters(new URLSearchParams('verdict=BLEU'))).toEqual({
      q: '',
      verdict: null,
      cursor: null,
    });
  });
});

describe('the export', () => {
  const cells = (name: string | null): string =>
    assessmentsCsv([{ ...assessment, supplierName: name }]).split('\r\n')[1] ?? '';

  test('quotes what would break a row, leaves blanks for what is unknown', () => {
    expect(cells('A; "B"')).toContain('"A; ""B"""');
    expect(cells(null)).toBe('552032534;;VERT;sealed;SELF;2026-11-21T20:43:00.000Z;');
  });

  test.each(['=1+1', '+33', '-x', '@cmd'])('a name like %s is not run as a formula', (name) => {
    expect(cells(name)).toContain(`'${name}`);
  });
});

test('verdicts are counted in their order, those not given yet are not', () => {
  expect(countVerdicts([assessment, { verdict: null }, { verdict: 'GRIS' }])).toEqual([
    { verdict: 'VERT', count: 1 },
    { verdict: 'ROUGE', count: 0 },
    { verdict: 'GRIS', count: 1 },
  ]);
});

test('the theme goes round: system, light, dark', () => {
  expect(readTheme('nonsense')).toBe('system');
  expect(['system', 'light', 'dark'].map((theme) => nextTheme(readTheme(theme)))).toEqual([
    'light',
    'dark',
    'system',
  ]);
});
