import { type Severity, severities } from '../control.ts';
import type { Failure } from './drift.ts';

/** A number of failures, of which the heaviest are kept. */
export interface SomeFailures {
  readonly count: number;
  /** By severity; equal ones in the order in which they came. */
  readonly heaviest: readonly Failure[];
}

/** Counts failures and keeps the heaviest of them: `most` at the most, however many come. */
export const heaviestFailures = (most: number, severityOf: (control: string) => Severity) => {
  const kept = new Map<Severity, Failure[]>(severities.map((severity) => [severity, []]));
  let count = 0;
  return {
    add({ fingerprint, control, kind, resource, account, region }: Failure): void {
      count += 1;
      const alike = kept.get(severityOf(control));
      if (alike && alike.length < most) {
        alike.push({ fingerprint, control, kind, resource, account, region });
      }
    },
    kept: (): SomeFailures => ({ count, heaviest: [...kept.values()].flat().slice(0, most) }),
  };
};
