import { describe, expect, test } from 'vitest';
import {
  formatBytes,
  formatDay,
  formatElapsed,
  formatHour,
  formatInstant,
  formatShort,
  formatSiren,
  pick,
  shortHash,
} from '../../web/src/locales/format.ts';
import { preferredLanguage } from '../../web/src/locales/language.ts';
import { frenchTypography } from '../../web/src/locales/typography.ts';

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('dates and hours', () => {
  test('an instant is shown in Paris, in winter and in summer', () => {
    expect(formatHour('2026-11-21T20:43:00.000Z', 'fr')).toBe('21:43:00');
    expect(formatHour('2026-07-14T20:43:00.000Z', 'fr')).toBe('22:43:00');
  });

  test('the day is that of Paris when UTC is still on the day before', () => {
    expect(formatShort('2026-11-21T23:30:00.000Z', 'fr')).toBe('22/11/2026 00:30');
    expect(formatShort('2026-11-21T23:30:00.000Z', 'en')).toBe('22/11/2026 00:30');
  });

  test('a civil date stays the day that it names', () => {
    expect(formatDay('2026-03-01', 'fr')).toBe('1 mars 2026');
    expect(formatDay('2026-03-01', 'en')).toBe('1 March 2026');
  });

  test('an instant reads as its language writes it', () => {
    expect(plain(formatInstant('2026-11-21T20:43:07.000Z', 'fr'))).toContain('21 nov. 2026');
    expect(formatInstant('2026-11-21T20:43:07.000Z', 'en')).toContain('21 Nov 2026');
  });
});

describe('quantities', () => {
  test('elapsed time has one decimal below ten seconds, none above, and never runs backwards', () => {
    expect(plain(formatElapsed(1430, 'fr'))).toBe('1,4 s');
    expect(plain(formatElapsed(1430, 'en'))).toBe('1.4 s');
    expect(plain(formatElapsed(12_300, 'en'))).toBe('12 s');
    expect(plain(formatElapsed(-500, 'en'))).toBe('0.0 s');
  });

  test('sizes are in kilobytes from a thousand bytes on, in megabytes from a million', () => {
    expect(plain(formatBytes(512, 'en'))).toBe('512 byte');
    expect(plain(formatBytes(1500, 'fr'))).toBe('1,5 ko');
    expect(plain(formatBytes(90_100, 'en'))).toBe('90 kB');
    expect(plain(formatBytes(1_866_000, 'fr'))).toBe('1,9 Mo');
  });

  test('a SIREN is printed in threes, a hash by its ends', () => {
    expect(plain(formatSiren('552032534'))).toBe('552 032 534');
    expect(shortHash(`0123abcd${'0'.repeat(48)}ef456789`)).toBe('0123abcd…ef456789');
  });
});

describe('French typography', () => {
  test('narrow no-break spaces before high punctuation and inside guillemets', () => {
    expect(frenchTypography('Vert ? « Oui » : 5 %')).toBe(
      'Vert\u202f? «\u202fOui\u202f»\u202f: 5\u202f%',
    );
  });

  test('an apostrophe between letters is curly; addresses keep their colon', () => {
    expect(frenchTypography("l'avis sur https://x.fr")).toBe('l’avis sur https://x.fr');
  });

  test('only French gets it', () => {
    const text = { fr: 'Oui !', en: 'Yes !' };
    expect(pick(text, 'fr')).toBe('Oui\u202f!');
    expect(pick(text, 'en')).toBe('Yes !');
  });
});

describe('the language of a first visit', () => {
  test.each([
    ['en', ['fr-FR'], 'en'],
    [null, ['de-DE', 'en-US', 'fr-FR'], 'en'],
    [null, ['FR'], 'fr'],
    [null, ['de-DE'], 'fr'],
    ['xx', ['en-GB'], 'en'],
  ] as const)('stored %s, browser %j: %s', (stored, browser, wanted) => {
    expect(preferredLanguage(stored, browser)).toBe(wanted);
  });
});
