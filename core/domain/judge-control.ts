import type { AnyControl } from './control.ts';
import { type Expectation, meets } from './expectation.ts';
import type { Fact, Unread } from './fact.ts';
import type { Bilingual } from './judgement.ts';
import type { AnyResource } from './resource.ts';

/** One fact held against one expectation. */
export interface Observation {
  readonly fact: string;
  readonly observed: Fact<unknown>;
  readonly expected: Bilingual;
}

/** `unknown`: could not look. It is never a pass, and is counted. */
export type ControlVerdict =
  | { readonly verdict: 'pass' | 'not-applicable' }
  | { readonly verdict: 'fail'; readonly broken: readonly Observation[] }
  | { readonly verdict: 'unknown'; readonly unread: readonly Observation[] };

type Standing = 'holds' | 'broken' | 'unread';

interface Held extends Observation {
  readonly standing: Standing;
}

const notCollected: Fact<never> = { known: false, why: 'not-collected' satisfies Unread };

/** What the types of a control promise is erased here: each fact meets its own expectation. */
type Erased<T> = Readonly<Record<string, T | undefined>>;

const hold = (
  expectations: Erased<Expectation<unknown>>,
  facts: Erased<Fact<unknown>>,
): readonly Held[] =>
  Object.entries(expectations).flatMap(([fact, expectation]): Held[] => {
    if (!expectation) return [];
    const observed = facts[fact] ?? notCollected;
    const { says: expected } = expectation;
    if (!observed.known) return [{ fact, observed, expected, standing: 'unread' }];
    const standing = meets(expectation, observed.value) ? 'holds' : 'broken';
    return [{ fact, observed, expected, standing }];
  });

const those = (held: readonly Held[], standing: Standing): readonly Observation[] =>
  held
    .filter((one) => one.standing === standing)
    .map(({ fact, observed, expected }) => ({ fact, observed, expected }));

/**
 * Judges one resource by one control, three-valued. A broken `when` makes it not applicable, an
 * unread one unknown; then a broken requirement fails even beside an unread one.
 */
export const judgeControl = (control: AnyControl, resource: AnyResource): ControlVerdict => {
  const facts = resource.facts as Erased<Fact<unknown>>;
  const applies = hold((control.when ?? {}) as Erased<Expectation<unknown>>, facts);
  if (applies.some(({ standing }) => standing === 'broken')) return { verdict: 'not-applicable' };
  const unsure = those(applies, 'unread');
  if (unsure.length > 0) return { verdict: 'unknown', unread: unsure };

  const required = hold(control.require as Erased<Expectation<unknown>>, facts);
  const broken = those(required, 'broken');
  if (broken.length > 0) return { verdict: 'fail', broken };
  const unread = those(required, 'unread');
  return unread.length > 0 ? { verdict: 'unknown', unread } : { verdict: 'pass' };
};
