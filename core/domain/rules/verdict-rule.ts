import type { Bilingual, Decision } from '../judgement.ts';
import type { FactName, FactValues } from '../supplier-facts-names.ts';
import type { CivilDate } from '../time.ts';

/** What a fact of type V can be held against. Plain text and days can be shown, never judged. */
export type ExpectationOn<V> = [V] extends [boolean]
  ? { readonly is: boolean }
  : [V] extends [number]
    ? { readonly below: number } | { readonly atLeast: number }
    : [V] extends [CivilDate]
      ? never
      : string extends V
        ? never
        : { readonly is: V } | { readonly oneOf: readonly V[] };

export type Expectations = {
  readonly [Name in FactName as ExpectationOn<FactValues[Name]> extends never
    ? never
    : Name]?: ExpectationOn<FactValues[Name]>;
};

/** One rule of the verdict, as data: it can be printed, hashed and explained. */
export interface VerdictRule {
  readonly id: string;
  readonly version: string;
  readonly gives: Decision['gives'];
  /** Asked once per source, with `source`, `sourceStatus` and `sourceCode` about that source. */
  readonly per?: 'source';
  /** All must be known and hold. */
  readonly when: Expectations;
  /** Stops the rule where one is known and holds. */
  readonly unless?: Expectations;
  /** Names of facts between braces are filled in. */
  readonly text: Bilingual;
  /** What would change it. */
  readonly settles: Bilingual;
}
