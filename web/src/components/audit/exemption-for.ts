import type { ExemptionBody, FindingBody } from '#core/contract/findings.ts';
import { type CivilDate, civilDateAt, instantOf } from '#core/domain/time.ts';

/** The day in Paris, as exemptions count them. */
export const today = (): CivilDate => civilDateAt(instantOf(Date.now()));

export const hasExpired = ({ expiresOn }: Pick<ExemptionBody, 'expiresOn'>, day: string): boolean =>
  expiresOn < day;

/** The exemption that will cover a finding at the next audit: the narrowest that holds. */
export const exemptionFor = (
  { control, resource }: Pick<FindingBody, 'control' | 'resource'>,
  exemptions: readonly ExemptionBody[],
  day: string,
): ExemptionBody | null => {
  const own = exemptions.filter((one) => one.control === control && !hasExpired(one, day));
  return (
    own.find((one) => one.resource === resource) ?? own.find((one) => one.resource === null) ?? null
  );
};
