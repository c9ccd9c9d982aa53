import type { AssessmentSummary } from '#core/contract/assessments.ts';
import type { Language } from '#core/domain/assessment.ts';

/** Where the browser goes to sign in, and where it comes back. */
export const signInAddress = (returnTo: string, language: Language): string =>
  `/api/auth/sign-in?${new URLSearchParams({ returnTo, language }).toString()}`;

export const assessmentAddress = (id: AssessmentSummary['id']): string => `/assessments/${id}`;

export const verifyAddress = (token: string): string => `/verify/${token}`;

export const newAssessmentAddress = (subject?: string): string =>
  subject
    ? `/assessments/new?${new URLSearchParams({ for: subject }).toString()}`
    : '/assessments/new';

export interface HistoryFilters {
  readonly q: string;
  readonly verdict: 'VERT' | 'ROUGE' | 'GRIS' | null;
  readonly cursor: string | null;
}

export const readHistoryFilters = (search: URLSearchParams): HistoryFilters => {
  const verdict = search.get('verdict');
  return {
    q: search.get('q')?.trim().slice(0, 120) ?? '',
    verdict: verdict === 'VERT' || verdict === 'ROUGE' || verdict === 'GRIS' ? verdict : null,
    cursor: search.get('cursor'),
  };
};

/** Only what differs from the plain list is in the address. */
export const writeHistoryFilters = (filters: HistoryFilters): URLSearchParams => {
  const search = new URLSearchParams();
  if (filters.q !== '') search.set('q', filters.q);
  if (filters.verdict) search.set('verdict', filters.verdict);
  if (filters.cursor) search.set('cursor', filters.cursor);
  return search;
};
