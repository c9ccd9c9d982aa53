import type { Comparing, Condition } from './document.ts';

const families: readonly (readonly [RegExp, Comparing])[] = [
  [/^string(not)?equals(ignorecase)?$/, 'text'],
  [/^bool$/, 'text'],
  [/^string(not)?like$/, 'pattern'],
  [/^arn(not)?(equals|like)$/, 'arn'],
  [/^(not)?ipaddress$/, 'ip'],
];

const comparingOf = (base: string): Comparing =>
  families.find(([shape]) => shape.test(base))?.[1] ?? 'other';

/** `Null: true` asks for absence; a list asks for either. */
const nullCondition = (values: readonly string[]): Pick<Condition, 'sense' | 'holdsWhenAbsent'> => {
  const wanted = new Set(values.map((value) => value.toLowerCase()));
  return {
    sense: wanted.has('false') ? 'always' : 'never',
    holdsWhenAbsent: wanted.has('true'),
  };
};

/** Reads `ForAnyValue:StringLikeIfExists` and its like. */
export const conditionOf = (
  operator: string,
  key: string,
  values: readonly string[],
): Condition => {
  const parts = operator.toLowerCase().split(':');
  const quantifier = parts.length > 1 ? parts[0] : '';
  const last = parts.at(-1) ?? '';
  const base = last.replace(/ifexists$/, '');
  const read = { operator, key: key.toLowerCase(), values, comparing: comparingOf(base) };
  if (base === 'null') return { ...read, ...nullCondition(values) };
  const negative = base.includes('not');
  return {
    ...read,
    sense: negative ? 'mismatch' : 'match',
    holdsWhenAbsent:
      last !== base || quantifier === 'forallvalues' || (negative && quantifier !== 'foranyvalue'),
  };
};
