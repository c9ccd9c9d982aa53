import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { AuditDetailBody, AuditSummaryBody } from '#core/contract/audits.ts';
import type { AuditListFilters, FindingFilters } from './audit-addresses.ts';
import { api } from './client.ts';

const pollEvery = 1_000;
/** A plan of a thousand shards is a long answer: it is asked for less often. */
const pollLongPlanEvery = 2_500;
const longPlan = 300;
const minutes = 60_000;
const pageSize = 50;

/** Nothing changes any more, whoever asks. */
export const hasEnded = ({ status }: Pick<AuditSummaryBody, 'status'>): boolean =>
  status !== 'running' && status !== 'judged';

const partsOf = ({ progress }: AuditDetailBody): number =>
  progress.accounts.reduce((sum, { parts }) => sum + parts, progress.shards.length);

export const auditQuery = (auditId: string) =>
  queryOptions({
    queryKey: ['audit', auditId],
    queryFn: () => api('audits.get', { path: { auditId } }),
    refetchInterval: ({ state: { data } }) => {
      if (data && hasEnded(data)) return false;
      return data && partsOf(data) > longPlan ? pollLongPlanEvery : pollEvery;
    },
  });

export const auditsQuery = (filters: AuditListFilters, limit: number) =>
  queryOptions({
    queryKey: ['audits', filters, limit],
    queryFn: () =>
      api('audits.list', {
        query: {
          limit,
          ...(filters.target ? { target: filters.target } : {}),
          ...(filters.cursor ? { cursor: filters.cursor } : {}),
        },
      }),
    placeholderData: keepPreviousData,
    staleTime: 0,
    refetchInterval: ({ state }) =>
      state.data?.audits.some((one) => !hasEnded(one)) ? 3 * pollEvery : false,
  });

export const awsAccessQuery = queryOptions({
  queryKey: ['audits', 'aws-access'],
  queryFn: () => api('audits.awsAccess'),
  staleTime: 60 * minutes,
});

/** Results never change once they are there: they are asked for once. */
export const auditControlsQuery = (auditId: string) =>
  queryOptions({
    queryKey: ['audit', auditId, 'controls'],
    queryFn: () => api('audits.controls', { path: { auditId } }),
    staleTime: Infinity,
  });

const queryOf = (filters: FindingFilters) =>
  Object.fromEntries(Object.entries(filters).filter(([, value]) => value));

export const findingsQuery = (auditId: string, filters: FindingFilters) =>
  infiniteQueryOptions({
    queryKey: ['audit', auditId, 'findings', filters],
    queryFn: ({ pageParam }) =>
      api('audits.findings', {
        path: { auditId },
        query: { ...queryOf(filters), limit: pageSize, cursor: pageParam },
      }),
    initialPageParam: 0,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    enabled: filters.status !== 'passed',
  });

export const comparisonQuery = (auditId: string, other: string) =>
  queryOptions({
    queryKey: ['audit', auditId, 'comparison', other],
    queryFn: () => api('audits.compare', { path: { auditId }, query: { with: other } }),
    staleTime: Infinity,
    enabled: other !== '',
  });

export const exemptionsQuery = (target: string) =>
  queryOptions({
    queryKey: ['exemptions', target],
    queryFn: () => api('audits.exemptions', { query: { target } }),
  });
