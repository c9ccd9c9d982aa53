import type { Condition, Order, Test } from './condition.ts';
import { filterTokens, type Token } from './filter-tokens.ts';

// What CloudWatch Logs accepts at most; it also bounds how deep parentheses may go.
const longest = 1024;

interface Read<T> {
  readonly value: T;
  readonly rest: readonly Token[];
}
type Parser<T> = (tokens: readonly Token[]) => Read<T> | undefined;

const isMark = (token: Token | undefined, text: string): boolean =>
  token?.kind === 'mark' && token.text === text;

const keyword = (token: Token | undefined): string =>
  token?.kind === 'word' ? token.text.toUpperCase() : '';

const listOf =
  (kind: 'all' | 'any', separator: string, item: Parser<Condition>): Parser<Condition> =>
  (tokens) => {
    const first = item(tokens);
    if (!first) return undefined;
    const of = [first.value];
    let rest = first.rest;
    while (isMark(rest[0], separator)) {
      const next = item(rest.slice(1));
      if (!next) return undefined;
      of.push(next.value);
      rest = next.rest;
    }
    return { value: of.length === 1 ? first.value : { kind, of }, rest };
  };

const states: Readonly<Record<string, Test>> = {
  EXISTS: { is: 'exists' },
  'NOT EXISTS': { is: 'not-exists' },
  'IS NULL': { is: 'null' },
  'IS TRUE': { is: 'true' },
  'IS FALSE': { is: 'false' },
};

const state: Parser<Test> = (tokens) => {
  for (const length of [1, 2]) {
    const value = states[tokens.slice(0, length).map(keyword).join(' ')];
    if (value) return { value, rest: tokens.slice(length) };
  }
  return undefined;
};

const equality = (is: '=' | '!=', { kind, text }: Token): Test | undefined => {
  if (kind === 'mark' || (kind === 'word' && text.startsWith('$'))) return undefined;
  if (kind === 'regex') return { is: is === '=' ? 'like' : 'unlike', regex: text };
  return { is, value: text };
};

const ordering = (is: Order, { kind, text }: Token): Test | undefined => {
  const value = Number(text);
  return kind === 'word' && Number.isFinite(value) ? { is, value } : undefined;
};

const comparison: Parser<Test> = ([operator, operand, ...rest]) => {
  if (operator?.kind !== 'mark' || !operand) return undefined;
  const { text } = operator;
  let value: Test | undefined;
  if (text === '=' || text === '!=') value = equality(text, operand);
  else if (text === '<' || text === '<=' || text === '>' || text === '>=') {
    value = ordering(text, operand);
  }
  return value && { value, rest };
};

// The same property may be written `$.a.b` or `$.['a']['b']`.
const fieldOf = (token: Token | undefined): string | undefined => {
  if (token?.kind !== 'word' || !/^\$(\.|\[).+/.test(token.text)) return undefined;
  const path = token.text.slice(1).replaceAll(/\.?\[['"]([^'"\]]+)['"]\]/g, '.$1');
  return path.replace(/^\./, '');
};

const test: Parser<Condition> = (tokens) => {
  const field = fieldOf(tokens[0]);
  const asked = tokens.slice(1);
  const read = field === undefined ? undefined : (state(asked) ?? comparison(asked));
  return read && field !== undefined
    ? { value: { kind: 'test', field, test: read.value }, rest: read.rest }
    : undefined;
};

const enclosed = (open: string, close: string): Parser<Condition> => {
  return (tokens) => {
    if (!isMark(tokens[0], open)) return undefined;
    const inside = either(tokens.slice(1));
    return inside && isMark(inside.rest[0], close)
      ? { value: inside.value, rest: inside.rest.slice(1) }
      : undefined;
  };
};

const primary: Parser<Condition> = (tokens) => enclosed('(', ')')(tokens) ?? test(tokens);
const both = listOf('all', '&&', primary);
const either: Parser<Condition> = (tokens) => listOf('any', '||', both)(tokens);

/**
 * A pattern of CloudWatch Logs for events in JSON. An empty one matches every event; nothing is
 * returned for one that is malformed or of another form (terms, columns).
 */
export const parseFilterPattern = (pattern: string): Condition | undefined => {
  if (pattern.length > longest) return undefined;
  if (pattern.trim() === '') return { kind: 'all', of: [] };
  const tokens = filterTokens(pattern);
  const read = tokens && enclosed('{', '}')(tokens);
  return read && read.rest.length === 0 ? read.value : undefined;
};
