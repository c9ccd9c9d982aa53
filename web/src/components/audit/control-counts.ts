import type { ResponseOf } from '#core/contract/routes.ts';
import { type Severity, severities } from '#core/domain/control.ts';
import type { FindingFilters, FindingStatus } from '../../api/audit-addresses.ts';

export type ControlTally = ResponseOf<'audits.controls'>['controls'][number];

/** The second word of its id: `s3` of `aws.s3.bucket-denies-plain-http`. */
const serviceOf = (control: string): string => control.split('.')[1] ?? '';

export const isPassed = ({ pass, fail, unknown, exempted }: ControlTally): boolean =>
  pass > 0 && fail + unknown + exempted === 0;

/** The controls that the filters let through, those on a finding apart. */
export const controlsWithin = (
  controls: readonly ControlTally[],
  { severity, service, framework, control }: FindingFilters,
): readonly ControlTally[] =>
  controls.filter(
    (one) =>
      (severity === null || one.severity === severity) &&
      (service === null || serviceOf(one.id) === service) &&
      (framework === null || one.references.some((each) => each.framework === framework)) &&
      (control === null || one.id === control),
  );

/** How many findings there are of each status; of those passed, how many controls. */
export const statusCounts = (
  controls: readonly ControlTally[],
): Readonly<Record<FindingStatus, number>> => {
  const sum = (of: 'fail' | 'unknown' | 'exempted'): number =>
    controls.reduce((all, one) => all + one[of], 0);
  return {
    fail: sum('fail'),
    unknown: sum('unknown'),
    exempted: sum('exempted'),
    passed: controls.filter(isPassed).length,
  };
};

export const servicesOf = (controls: readonly ControlTally[]): readonly string[] =>
  [...new Set(controls.map(({ id }) => serviceOf(id)))].toSorted();

interface FrameworkChoice {
  readonly id: string;
  readonly name: string;
}

export const frameworksOf = (controls: readonly ControlTally[]): readonly FrameworkChoice[] => {
  const names = new Map(
    controls.flatMap(({ references }) =>
      references.map(({ framework, name, edition }) => [framework, `${name} ${edition}`] as const),
    ),
  );
  return [...names]
    .map(([id, name]) => ({ id, name }))
    .toSorted((one, other) => one.name.localeCompare(other.name));
};

const efforts = ['low', 'medium', 'high'] as const;
const weightOf = (severity: Severity): number => severities.indexOf(severity);

/** The failing controls to begin with: the gravest, then the simplest to mend, then the widest. */
export const firstThings = (
  controls: readonly ControlTally[],
  most: number,
): readonly ControlTally[] =>
  controls
    .filter(({ fail }) => fail > 0)
    .toSorted(
      (one, other) =>
        weightOf(one.severity) - weightOf(other.severity) ||
        efforts.indexOf(one.remedy.effort) - efforts.indexOf(other.remedy.effort) ||
        other.fail - one.fail,
    )
    .slice(0, most);
