import { type Instant, millisecondsOf } from '../time.ts';
import type { Certificate } from './certificate.ts';

const day = 86_400_000;

/** From the first second to the last, both counted (RFC 5280 section 4.1.2.5). */
export const lifetimeDays = ({ notBefore, notAfter }: Certificate): number =>
  (millisecondsOf(notAfter) - millisecondsOf(notBefore) + 1000) / day;

/** Whole days left; negative once it has expired. */
export const daysLeft = ({ notAfter }: Certificate, now: Instant): number =>
  Math.floor((millisecondsOf(notAfter) - millisecondsOf(now)) / day);

/** Issued on or after that day, a certificate may live that many days. The latest first. */
const limits = [
  // CA/Browser Forum, ballot SC-081v3.
  { from: '2029-03-15', days: 47 },
  { from: '2027-03-15', days: 100 },
  { from: '2026-03-15', days: 200 },
  // Ballot SC-31 after Apple's and Mozilla's limit of 2020; ballots 193 and 185 before.
  { from: '2020-09-01', days: 398 },
  { from: '2018-03-01', days: 825 },
  { from: '2015-04-01', days: 1188 },
] as const;

/** Whether it lives no longer than browsers allowed when it was issued. */
export const lifetimeIsWithinLimit = (certificate: Certificate): boolean => {
  const limit = limits.find(({ from }) => certificate.notBefore.slice(0, 10) >= from);
  return limit === undefined || lifetimeDays(certificate) <= limit.days;
};

/**
 * Automatic renewal comes a month before the end, or at the last third of a short life: less than
 * that, and less than a quarter of its life, tells that a renewal has failed.
 */
export const renewalIsOverdue = (certificate: Certificate, now: Instant): boolean =>
  (millisecondsOf(certificate.notAfter) - millisecondsOf(now)) / day <
  Math.min(30, lifetimeDays(certificate) / 4);

/** CA/Browser Forum baseline requirements, section 1.6.1, from March 2026: no revocation needed. */
export const isShortLived = (certificate: Certificate): boolean => lifetimeDays(certificate) <= 7;
