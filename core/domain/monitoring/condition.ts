export type Order = '<' | '<=' | '>' | '>=';

/** A question to one field of an event. `*` in a value stands for any text. */
export type Test =
  | { readonly is: 'exists' | 'not-exists' | 'null' | 'true' | 'false' }
  | { readonly is: '=' | '!='; readonly value: string }
  | { readonly is: Order; readonly value: number }
  | { readonly is: 'like' | 'unlike'; readonly regex: string };

/** What a filter pattern means, whatever its spelling. */
export type Condition =
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'test'; readonly field: string; readonly test: Test };

/** Of a property of an event; `undefined` is a property that the event does not have. */
export type FieldValue = string | number | boolean | null | undefined;

export const fieldTests = (condition: Condition): readonly (readonly [string, Test])[] =>
  condition.kind === 'test'
    ? [[condition.field, condition.test]]
    : condition.of.flatMap(fieldTests);
