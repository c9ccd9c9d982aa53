import type { Finding } from '#core/domain/audit/finding.ts';

/** What is printed of a failure. */
export type FailingResource = Pick<Finding, 'resource' | 'region' | 'change'>;

/** A number of failures, of which the first ones are kept. */
export interface SomeFailures {
  readonly count: number;
  readonly first: readonly FailingResource[];
}

/** By the id of the control that they fail. */
export type ByControl = ReadonlyMap<string, SomeFailures>;

/** Of one control: ten thousand failures must not cost the memory of ten thousand. */
const mostKept = 12;

interface Growing extends SomeFailures {
  count: number;
  readonly first: FailingResource[];
}

export const failuresByControl = () => {
  const kept = new Map<string, Growing>();
  return {
    add({ control, resource, region, change }: FailingResource & Pick<Finding, 'control'>): void {
      const same = kept.get(control) ?? { count: 0, first: [] };
      kept.set(control, same);
      same.count += 1;
      if (same.first.length < mostKept) same.first.push({ resource, region, change });
    },
    kept: (): ByControl => kept,
  };
};
