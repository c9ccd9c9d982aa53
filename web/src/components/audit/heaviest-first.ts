import { type Severity, severities } from '#core/domain/control.ts';

/** By severity; equal ones stay in their order. */
export const heaviestFirst = <Item extends { readonly severity: Severity }>(
  items: readonly Item[],
): readonly Item[] =>
  items.toSorted(
    (one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity),
  );
