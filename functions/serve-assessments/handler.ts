import type { Assessment, AssessmentId } from '#core/domain/assessment.ts';
import type { AssessmentStore } from '#core/ports/assessment-store.ts';
import type { FindAssessment } from '#core/usecases/find-assessment.ts';
import type { LinkReport } from '#core/usecases/link-report.ts';
import type { OpenAssessment } from '#core/usecases/open-assessment.ts';
import { ProblemError } from '../http/problem-error.ts';
import type { GroupHandlers } from '../http/serve-group.ts';
import { detailOf, summaryOf } from './assessment-body.ts';
import { readSubject } from './read-subject.ts';

interface UseCases {
  readonly open: OpenAssessment;
  readonly find: FindAssessment;
  readonly list: AssessmentStore['list'];
  readonly linkReport: LinkReport;
  readonly verificationUrl: (token: Assessment['token']) => string;
}

const refusalOf = (kind: 'in-progress' | 'other-body'): ProblemError =>
  kind === 'other-body'
    ? new ProblemError('idempotency-body-differs')
    : new ProblemError('idempotency-in-progress', { headers: { 'retry-after': '1' } });

export const assessmentHandlers = (useCases: UseCases): GroupHandlers<'assessments'> => ({
  'assessments.create': async ({ body, caller, idempotencyKey, actor }) => {
    const { mode, language } = body;
    const subject = readSubject(body);
    const request = { subject, mode, language, idempotencyKey };
    const outcome = await useCases.open(caller, request, actor);
    if (outcome.kind !== 'opened') throw refusalOf(outcome.kind);
    const { id } = outcome.assessment;
    // The same answer again, whatever became of the assessment since.
    return { body: { id, status: 'running' }, headers: { location: `/api/assessments/${id}` } };
  },

  'assessments.list': async ({ query, caller }) => {
    const page = await useCases.list(caller.accountId, {
      limit: query.limit,
      cursor: (query.cursor ?? null) as AssessmentId | null,
      text: query.q || null,
      verdict: query.verdict ?? null,
    });
    return { body: { assessments: page.assessments.map(summaryOf), next: page.next } };
  },

  'assessments.get': async ({ path, caller }) => {
    const assessmentId = path.assessmentId as AssessmentId;
    const view = await useCases.find({ accountId: caller.accountId, assessmentId });
    if (!view) throw new ProblemError('not-found');
    return { body: detailOf(view, useCases.verificationUrl) };
  },

  'assessments.report': async ({ path, caller }) => {
    const assessmentId = path.assessmentId as AssessmentId;
    const outcome = await useCases.linkReport({ accountId: caller.accountId, assessmentId });
    if (outcome.kind !== 'links') {
      throw new ProblemError(outcome.kind === 'not-found' ? 'not-found' : 'report-not-sealed');
    }
    return { body: { pdf: { ...outcome.pdf }, seal: { ...outcome.seal } } };
  },
});
