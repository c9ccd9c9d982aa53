import type { FindingCriteria, GetFindingsStatisticsRequest } from '@aws-sdk/client-guardduty';
import { each, within } from '../listing.ts';
import { allOf } from '../lookup.ts';
import { guardduty } from './service.ts';

/** A region has one, or none where GuardDuty was never turned on. */
const detectorIds = each(guardduty, 'ListDetectors', {}, ({ DetectorIds }) => DetectorIds);

export const detectors = allOf(
  within(
    detectorIds,
    (id) => id,
    guardduty,
    'GetDetector',
    (DetectorId) => ({ DetectorId }),
    (detector) => [detector],
  ),
);

/** High begins at 7, and critical at 9. An administrator sees the findings of its members too. */
const openAndHigh = (account: string): FindingCriteria => ({
  Criterion: {
    severity: { GreaterThanOrEqual: 7 },
    'service.archived': { Equals: ['false'] },
    accountId: { Equals: [account] },
  },
});

/** How many findings of each severity are high and not archived. */
export const openHighFindings = allOf(
  within(
    detectorIds,
    (id) => id,
    guardduty,
    'GetFindingsStatistics',
    (DetectorId, { account }): GetFindingsStatisticsRequest => ({
      DetectorId,
      GroupBy: 'SEVERITY',
      FindingCriteria: openAndHigh(account),
    }),
    ({ FindingStatistics }) => FindingStatistics?.GroupedBySeverity,
  ),
);
