import type { AccountId } from '#core/domain/account.ts';
import type { Assessment, AssessmentId } from '#core/domain/assessment.ts';
import type { Source } from '#core/domain/source.ts';
import type { AssessmentRef } from '#core/ports/assessment-store.ts';

/** Keys of the `state` table for assessments; docs/architecture.md lists the access patterns. */
export const accountPartition = (accountId: AccountId): string => `ACCOUNT#${accountId}`;

const assessmentSort = (id: AssessmentId): string => `ASSESSMENT#${id}`;

export const assessmentKey = ({ accountId, assessmentId }: AssessmentRef) => ({
  pk: accountPartition(accountId),
  sk: assessmentSort(assessmentId),
});

/** The account is part of the key: a reference with a foreign account finds nothing. */
export const consultationKey = ({ accountId, assessmentId }: AssessmentRef, source: Source) => ({
  pk: `CONSULTATIONS#${accountId}#${assessmentId}`,
  sk: `SOURCE#${source}`,
});

export const tokenKey = (token: string) => ({ pk: `TOKEN#${token}`, sk: 'TOKEN' });

const searchTextOf = ({ subject, supplierName }: Assessment): string =>
  `${subject.siren} ${supplierName ?? ''}`
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

export const searchable = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/(?<=\d)\s+(?=\d)/g, '');

/** `inFlight` is the partition of a sparse index: it leaves with the seal or the failure. */
export const assessmentItem = (assessment: Assessment) => ({
  ...assessmentKey({ accountId: assessment.accountId, assessmentId: assessment.id }),
  assessment,
  searchText: searchTextOf(assessment),
  ...(assessment.judgement ? { verdict: assessment.judgement.verdict } : {}),
  ...(assessment.status === 'running' || assessment.status === 'judged'
    ? { inFlight: 'IN_FLIGHT', inFlightSince: assessment.requestedAt }
    : {}),
});

export const assessmentOf = (item: Record<string, unknown> | undefined): Assessment | null =>
  item?.['assessment'] ? (item['assessment'] as Assessment) : null;
