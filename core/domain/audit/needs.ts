import type { AnyControl } from '../control.ts';
import type { ResourceKind } from '../resource.ts';

/** The facts that a set of controls asks about, by kind: collection reads these and no others. */
export type Needs = ReadonlyMap<ResourceKind, ReadonlySet<string>>;

export const needsOf = (controls: readonly AnyControl[]): Needs => {
  const needs = new Map<ResourceKind, Set<string>>();
  for (const { resource, require, when = {} } of controls) {
    const facts = needs.get(resource) ?? new Set();
    for (const fact of [...Object.keys(require), ...Object.keys(when)]) facts.add(fact);
    needs.set(resource, facts);
  }
  return needs;
};
