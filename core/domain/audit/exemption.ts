import type { CivilDate, Instant } from '../time.ts';

/** Somebody answers for a failing control on a resource, for a reason, until a day. */
export interface Exemption {
  readonly id: string;
  readonly control: string;
  /** One resource; null: all those of the target. */
  readonly resource: string | null;
  readonly owner: string;
  readonly reason: string;
  /** The last day on which it holds. */
  readonly expiresOn: CivilDate;
  /** The name that the person had; null: not known. The trail tells who it was. */
  readonly grantedBy: string | null;
  readonly grantedAt: Instant;
}

/** The exemption that covers a failing control on a resource that day, the narrowest first. */
export const exemptionOf = (
  { control, resource }: { readonly control: string; readonly resource: string },
  exemptions: readonly Exemption[],
  on: CivilDate,
): Exemption | null => {
  const holding = exemptions.filter((one) => one.control === control && one.expiresOn >= on);
  return (
    holding.find((one) => one.resource === resource) ??
    holding.find((one) => one.resource === null) ??
    null
  );
};
