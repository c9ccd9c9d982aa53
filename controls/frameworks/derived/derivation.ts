import type { Framework } from '../framework.ts';

/** A published mapping: which requirements of one framework overlap which of another. */
export interface Derivation {
  readonly from: Framework;
  readonly to: Framework;
  readonly rows: Readonly<Partial<Record<string, readonly string[]>>>;
}

type IdOf<F extends Framework> = keyof F['requirements'] & string;

/** An id that either catalogue lacks does not compile. */
export const derivation = <From extends Framework, To extends Framework>(
  from: From,
  to: To,
  rows: { readonly [Id in IdOf<From>]?: readonly IdOf<To>[] },
): Derivation => ({ from, to, rows });

/** NIST writes the enhancements of `SC-8` as `SC-8(1)`. */
const enhancedBy = (requirement: string): string => requirement.replace(/\(\d+\)$/, '');

/** What follows from a requirement; an enhancement without a row follows what it enhances. */
export const followsFrom = ({ rows }: Derivation, requirement: string): readonly string[] =>
  rows[requirement] ?? rows[enhancedBy(requirement)] ?? [];
