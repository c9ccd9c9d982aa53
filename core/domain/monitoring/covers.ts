import { type Condition, type FieldValue, fieldTests, type Test } from './condition.ts';

export type Answer = 'yes' | 'no' | 'unclear';

/** Fields of an event that are settled. The others may be anything, or missing. */
export type EventShape = Readonly<Record<string, FieldValue>>;

// More cases than this are not worth counting: the answer is then unclear.
const mostCases = 4096;

const answer = (truth: boolean): Answer => (truth ? 'yes' : 'no');
const opposite = { yes: 'no', no: 'yes', unclear: 'unclear' } as const;

const globMatches = (glob: string, text: string): boolean => {
  const [first = '', ...parts] = glob.split('*');
  if (parts.length === 0) return first === text;
  const last = parts.pop() ?? '';
  if (!text.startsWith(first)) return false;
  let from = first.length;
  for (const part of parts) {
    const at = text.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return text.length - from >= last.length && text.endsWith(last);
};

const equalTo = (constant: string, value: Exclude<FieldValue, undefined>): Answer => {
  if (typeof value === 'string') return answer(globMatches(constant, value));
  if (typeof value === 'number')
    return answer(constant.trim() !== '' && Number(constant) === value);
  return 'unclear';
};

const ordered = (is: '<' | '<=' | '>' | '>=', value: number, limit: number): boolean => {
  if (value === limit) return is === '<=' || is === '>=';
  return value < limit ? is === '<' || is === '<=' : is === '>' || is === '>=';
};

// What CloudWatch makes of `!=` on a property that is missing is not documented.
const askMissing = ({ is }: Test): Answer => {
  if (is === '!=' || is === 'unlike') return 'unclear';
  return answer(is === 'not-exists');
};

const ask = (test: Test, value: FieldValue): Answer => {
  if (value === undefined) return askMissing(test);
  switch (test.is) {
    case 'exists':
    case 'not-exists':
      return answer(test.is === 'exists');
    case 'null':
      return answer(value === null);
    case 'true':
      return answer(value === true);
    case 'false':
      return answer(value === false);
    case '=':
      return equalTo(test.value, value);
    case '!=':
      return opposite[equalTo(test.value, value)];
    case 'like':
    case 'unlike':
      return 'unclear';
    case '<':
    case '<=':
    case '>':
    case '>=':
      return typeof value === 'number' ? answer(ordered(test.is, value, test.value)) : 'unclear';
    default:
      return test satisfies never;
  }
};

const evaluate = (condition: Condition, event: EventShape): Answer => {
  if (condition.kind === 'test') {
    const { field, test } = condition;
    return field in event ? ask(test, event[field]) : 'unclear';
  }
  const answers = new Set(condition.of.map((part) => evaluate(part, event)));
  const settles = condition.kind === 'all' ? 'no' : 'yes';
  if (answers.has(settles)) return settles;
  return answers.has('unclear') ? 'unclear' : opposite[settles];
};

/** Values that tell these tests apart; nothing for a test that a few values cannot stand for. */
const tried = (test: Test): readonly FieldValue[] | undefined => {
  switch (test.is) {
    case 'exists':
    case 'not-exists':
      return [];
    case 'null':
      return [null];
    case 'true':
      return [true];
    case 'false':
      return [false];
    case '=':
    case '!=':
      return [test.value.replaceAll('*', ''), Number(test.value) || 0];
    case 'like':
    case 'unlike':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return undefined;
    default:
      return test satisfies never;
  }
};

const isExact = (test: Test): boolean =>
  tried(test) !== undefined && !('value' in test && String(test.value).includes('*'));

const unlike = '\u0000';

/** A value for each way in which these tests may answer, one like no constant, and none at all. */
const candidates = (condition: Condition, event: EventShape): Map<string, Set<FieldValue>> => {
  const values = new Map<string, Set<FieldValue>>();
  for (const [field, test] of fieldTests(condition)) {
    if (!(field in event)) {
      const known = values.get(field) ?? new Set<FieldValue>([undefined, unlike]);
      for (const value of tried(test) ?? []) known.add(value);
      values.set(field, known);
    }
  }
  return values;
};

/** First an event with none of the free fields, then one where they are like nothing named. */
const extremes = (event: EventShape, fields: readonly string[]): readonly EventShape[] =>
  [undefined, unlike].map((value) => ({
    ...Object.fromEntries(fields.map((field) => [field, value])),
    ...event,
  }));

const cases = (event: EventShape, free: Map<string, Set<FieldValue>>): readonly EventShape[] => {
  const count = [...free.values()].reduce((product, { size }) => product * size, 1);
  if (count > mostCases) return [];
  return [...free].reduce<readonly EventShape[]>(
    (shapes, [field, values]) =>
      shapes.flatMap((shape) => [...values].map((value) => ({ ...shape, [field]: value }))),
    [event],
  );
};

/** Whether every event of this shape meets one of the conditions. */
export const covers = (conditions: readonly Condition[], event: EventShape): Answer => {
  const of = conditions.filter((condition) => evaluate(condition, event) !== 'no');
  const any: Condition = { kind: 'any', of };
  const atOnce = evaluate(any, event);
  if (atOnce !== 'unclear') return atOnce;
  const free = candidates(any, event);
  if (extremes(event, [...free.keys()]).some((shape) => evaluate(any, shape) === 'no')) return 'no';
  const answers = cases(event, free).map((shape) => evaluate(any, shape));
  if (answers.includes('no')) return 'no';
  const exact = fieldTests(any).every(([field, test]) => field in event || isExact(test));
  const all = answers.length > 0 && answers.every((one) => one === 'yes');
  return exact && all ? 'yes' : 'unclear';
};
