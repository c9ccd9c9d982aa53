import type { AccountSummaryBody } from '#core/contract/audits.ts';
import { severities } from '#core/domain/control.ts';

/** Critical failures before high ones, and so on: where somebody should look first. */
export const accountsWorstFirst = (
  accounts: readonly AccountSummaryBody[],
): readonly AccountSummaryBody[] =>
  accounts.toSorted((one, other) => {
    const differing = severities.find(
      (severity) => one.failed[severity] !== other.failed[severity],
    );
    return differing ? other.failed[differing] - one.failed[differing] : 0;
  });
