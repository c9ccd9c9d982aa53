import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText, typedWords } from '#core/domain/typed-words.ts';

describe('words that somebody typed', () => {
  it.each([
    ['Chiffrées', ['chiffrees']],
    ["l'accès  S3", ["l'acces", 's3']],
    ['l’accès', ["l'acces"]],
    ['   ', []],
  ])('%j are %j', (typed, words) => {
    expect(typedWords(typed)).toEqual(words);
  });

  it('are found in the text that they were taken from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const word of typedWords(text)) expect(plainText(text)).toContain(word);
      }),
    );
  });
});
