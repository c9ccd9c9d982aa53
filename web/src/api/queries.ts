import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { AssessmentDetail } from '#core/contract/assessments.ts';
import type { HistoryFilters } from './addresses.ts';
import { api } from './client.ts';

const pollEvery = 700;
const minutes = 60_000;

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: () => api('identity.session'),
  staleTime: 5 * minutes,
});

/** Nothing changes any more, whoever asks. */
export const isSettled = (assessment: Pick<AssessmentDetail, 'status'>): boolean =>
  assessment.status === 'sealed' || assessment.status === 'failed';

export const assessmentQuery = (assessmentId: string) =>
  queryOptions({
    queryKey: ['assessment', assessmentId],
    queryFn: () => api('assessments.get', { path: { assessmentId } }),
    refetchInterval: ({ state }) => (state.data && isSettled(state.data) ? false : pollEvery),
  });

export const historyQuery = (filters: HistoryFilters, limit: number) =>
  queryOptions({
    queryKey: ['assessments', filters, limit],
    queryFn: () =>
      api('assessments.list', {
        query: {
          limit,
          ...(filters.q ? { q: filters.q } : {}),
          ...(filters.verdict ? { verdict: filters.verdict } : {}),
          ...(filters.cursor ? { cursor: filters.cursor } : {}),
        },
      }),
    placeholderData: keepPreviousData,
    staleTime: 0,
    refetchInterval: ({ state }) =>
      state.data?.assessments.some((one) => !isSettled(one)) ? 4 * pollEvery : false,
  });

export const companiesQuery = (q: string) =>
  queryOptions({
    queryKey: ['companies', q],
    queryFn: () => api('companies.search', { query: { q } }),
    staleTime: 10 * minutes,
    retry: 1,
  });

export const verificationQuery = (token: string) =>
  queryOptions({
    queryKey: ['verification', token],
    queryFn: () => api('verification.verify', { path: { token } }),
    staleTime: 1 * minutes,
  });

export const rulesQuery = queryOptions({
  queryKey: ['rules'],
  queryFn: () => api('verification.rules'),
  staleTime: 60 * minutes,
});

export const openApiQuery = queryOptions({
  queryKey: ['openapi'],
  queryFn: () => api('system.openapi'),
  staleTime: 60 * minutes,
});
