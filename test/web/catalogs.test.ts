import { type CompiledMessage, compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { describe, expect, test } from 'vitest';
import { en } from '../../web/src/locales/en.ts';
import { fr, type MessageId } from '../../web/src/locales/fr.ts';
import { frenchTypography } from '../../web/src/locales/typography.ts';

const ids = Object.keys(fr) as MessageId[];

/** The values that a message wants, those inside its plurals too. */
const valuesOf = (message: CompiledMessage): string[] =>
  message.flatMap((part) => {
    if (typeof part === 'string') return [];
    const [name, , choices] = part;
    const nested = typeof choices === 'object' && choices !== null ? Object.values(choices) : [];
    return [name, ...nested.filter(Array.isArray).flatMap((choice) => valuesOf(choice))];
  });

const wanted = (text: string): string =>
  [...new Set(valuesOf(compileMessageOrThrow(text)))].toSorted().join(', ');

describe('the two catalogs', () => {
  test('say the same things', () => {
    expect(Object.keys(en).toSorted()).toEqual(ids.toSorted());
  });

  test('compile, and want the same values in both languages', () => {
    expect(ids.filter((id) => wanted(frenchTypography(fr[id])) !== wanted(en[id]))).toEqual([]);
  });

  test('leave nothing empty', () => {
    expect(ids.filter((id) => fr[id].trim() === '' || en[id].trim() === '')).toEqual([]);
  });

  test('have typographic apostrophes: a straight one escapes in ICU', () => {
    expect(ids.filter((id) => `${fr[id]}${en[id]}`.includes("'"))).toEqual([]);
  });

  test('leave French high punctuation no ordinary space', () => {
    expect(ids.filter((id) => / [;:!?%»€]|« /.test(frenchTypography(fr[id])))).toEqual([]);
  });

  test('are two texts, not one copied', () => {
    const same = ids.filter((id) => fr[id] === en[id]);
    expect(same.length).toBeLessThan(ids.length / 8);
  });
});
