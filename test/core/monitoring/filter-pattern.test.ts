import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFilterPattern } from '#core/domain/monitoring/filter-pattern.ts';

const is = (field: string, value: string) => ({ kind: 'test', field, test: { is: '=', value } });

describe('a filter pattern', () => {
  it('binds && closer than ||, and parentheses closer still', () => {
    const [a, b, c] = [is('a', '1'), is('b', '2'), is('c', '3')];
    expect(parseFilterPattern('{ $.a = 1 || $.b = 2 && $.c = 3 }')).toEqual({
      kind: 'any',
      of: [a, { kind: 'all', of: [b, c] }],
    });
    expect(parseFilterPattern('{($.a=1||$.b=2)&&$.c=3}')).toEqual({
      kind: 'all',
      of: [{ kind: 'any', of: [a, b] }, c],
    });
  });

  it.each([
    ['{ $.a = "x y" }', { is: '=', value: 'x y' }],
    [String.raw`{ $.a = "say \"x\"" }`, { is: '=', value: 'say "x"' }],
    ['{ $.a != "*Unauthorized*" }', { is: '!=', value: '*Unauthorized*' }],
    ['{ $.a = iam.amazonaws.com }', { is: '=', value: 'iam.amazonaws.com' }],
    ['{ $.a NOT EXISTS }', { is: 'not-exists' }],
    ['{ $.a exists }', { is: 'exists' }],
    ['{ $.a IS NULL }', { is: 'null' }],
    ['{ $.a IS TRUE }', { is: 'true' }],
    ['{ $.a >= 2.5 }', { is: '>=', value: 2.5 }],
    ['{ $.a = %^Delete.*% }', { is: 'like', regex: '^Delete.*' }],
    ["{ $.['a'] != 1 }", { is: '!=', value: '1' }],
    ['{ ((($.a = "EXISTS"))) }', { is: '=', value: 'EXISTS' }],
  ])('%s is read', (pattern, test) => {
    expect(parseFilterPattern(pattern)).toEqual({ kind: 'test', field: 'a', test });
  });

  it.each([
    'ERROR',
    '[ip, user, status=404]',
    '{',
    '{ }',
    '{ $.a }',
    '{ $.a = }',
    '{ a = 1 }',
    '{ $.a = 1 && }',
    '{ && $.a = 1 }',
    '{ $.a = 1 & $.b = 2 }',
    '{ ($.a = 1 }',
    '{ $.a = 1 ) }',
    '{ $.a = 1 } }',
    '{ $.a = 1 $.b = 2 }',
    '{ $.a = "x }',
    '{ $.a NOT }',
    '{ $.a > high }',
    '{ $.a = $.b }',
    '{ $. = 1 }',
    `{ ${'('.repeat(2000)} }`,
  ])('%s is none for events in JSON', (pattern) => {
    expect(parseFilterPattern(pattern)).toBeUndefined();
  });

  it('that is empty matches every event', () => {
    expect(parseFilterPattern('  ')).toEqual({ kind: 'all', of: [] });
  });

  it('never throws on arbitrary text', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '(',
      ')',
      '$.a',
      '=',
      '!=',
      '&&',
      '||',
      '"',
      '%',
      '*',
      ' ',
    );
    const near = fc.array(fc.oneof(piece, fc.string({ maxLength: 3 })), { maxLength: 60 });
    const source = fc.oneof(
      fc.string(),
      near.map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(source, fc.nat(1023), (text, depth) => {
        const deep = parseFilterPattern(`{${'('.repeat(depth)}${text}`);
        const kinds = [undefined, 'all', 'any', 'test'];
        expect(kinds).toContain(deep?.kind);
        expect(kinds).toContain(parseFilterPattern(text)?.kind);
      }),
      { numRuns: 500 },
    );
  });
});
