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

/** `SC-8` for `SC-8(1)`, as NIST writes enhancements. */
const enhancedBy = (requirement: string): string => requirement.replace(/\(\d+\)$/, '');

/** An enhancement without a row follows what it enhances; an empty row says that it does not. */
export const followsFrom = ({ rows }: Derivation, requirement: string): readonly string[] =>
  rows[requirement] ?? rows[enhancedBy(requirement)] ?? [];
