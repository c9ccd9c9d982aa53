import type { AuditSummaryBody } from '#core/contract/audits.ts';
import type { Change } from '#core/domain/audit/change.ts';
import { accountNumber } from '#core/domain/audit/target.ts';
import { type Severity, severities } from '#core/domain/control.ts';

type AuditId = AuditSummaryBody['id'];

export const auditAddress = (id: AuditId): string => `/audits/${id}`;

export const compareAddress = (later: AuditId, earlier: AuditId): string =>
  `/audits/${later}/compare?${new URLSearchParams({ with: earlier }).toString()}`;

/** A new audit of the same target: what let us in the last time is asked again. */
export const newAuditAddress = (target?: AuditSummaryBody['target']): string => {
  if (!target) return '/audits/new';
  const search = new URLSearchParams({ kind: target.provider });
  if (target.provider === 'web') search.set('address', target.origin);
  return `/audits/new?${search.toString()}`;
};

export interface AuditListFilters {
  /** As `targetId` names it. */
  readonly target: string | null;
  readonly cursor: string | null;
}

export const readAuditListFilters = (search: URLSearchParams): AuditListFilters => ({
  target: search.get('target'),
  cursor: search.get('cursor'),
});

export const auditListAddress = (filters: AuditListFilters): string => {
  const search = new URLSearchParams();
  if (filters.target) search.set('target', filters.target);
  if (filters.cursor) search.set('cursor', filters.cursor);
  return search.size === 0 ? '/audits' : `/audits?${search.toString()}`;
};

export const findingStatuses = ['fail', 'unknown', 'exempted', 'passed'] as const;
export type FindingStatus = (typeof findingStatuses)[number];

export const changes: readonly Change[] = ['new', 'persistent', 'returned'];

/** Absent ones let everything through. */
export interface FindingFilters {
  readonly status: FindingStatus;
  readonly severity: Severity | null;
  readonly service: string | null;
  readonly framework: string | null;
  readonly change: Change | null;
  readonly control: string | null;
  /** Of an organisation. */
  readonly account: string | null;
  readonly q: string;
}

export const noFilters: FindingFilters = {
  status: 'fail',
  severity: null,
  service: null,
  framework: null,
  change: null,
  control: null,
  account: null,
  q: '',
};

const among = <Value extends string>(all: readonly Value[], text: string | null): Value | null =>
  all.find((value) => value === text) ?? null;

const shortText = (text: string | null, longest: number): string | null =>
  text?.trim().slice(0, longest) || null;

const accountOf = (text: string | null): string | null =>
  text && accountNumber.test(text) ? text : null;

export const readFindingFilters = (search: URLSearchParams): FindingFilters => ({
  status: among(findingStatuses, search.get('status')) ?? 'fail',
  severity: among(severities, search.get('severity')),
  service: shortText(search.get('service'), 60),
  framework: shortText(search.get('framework'), 60),
  change: among(changes, search.get('change')),
  control: shortText(search.get('control'), 160),
  account: accountOf(search.get('account')),
  q: shortText(search.get('q'), 120) ?? '',
});

/** Only what differs from the plain list is in the address. */
export const writeFindingFilters = (filters: FindingFilters): URLSearchParams => {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) {
    if (value && value !== noFilters.status) search.set(name, value);
  }
  return search;
};

/** Names the list of findings on the page of an audit. */
export const findingsPlace = 'findings';

/** From anywhere on the page of an audit to those of its findings. */
export const findingsOf = (
  filters: FindingFilters,
): { readonly search: string; readonly hash: string } => ({
  search: writeFindingFilters(filters).toString(),
  hash: findingsPlace,
});
