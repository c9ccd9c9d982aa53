import type { Caller } from '../domain/account.ts';
import type { Assessment, Language, Mode, Subject } from '../domain/assessment.ts';
import { canonicalSha256 } from '../domain/canonical.ts';
import { addSeconds } from '../domain/time.ts';
import type { Actor, TrailEntry } from '../domain/trail.ts';
import type { AssessmentStore } from '../ports/assessment-store.ts';
import type { Clock } from '../ports/clock.ts';
import type { IdSource } from '../ports/id-source.ts';
import type { PipelineRunner } from '../ports/pipeline-runner.ts';

export interface AssessmentRequest {
  readonly subject: Subject;
  readonly mode: Mode;
  readonly language: Language;
  readonly idempotencyKey: string;
}

export type OpenAssessmentOutcome =
  | { readonly kind: 'opened'; readonly assessment: Assessment }
  | { readonly kind: 'in-progress' | 'other-body' };

export type OpenAssessment = (
  caller: Caller,
  request: AssessmentRequest,
  actor: Actor,
) => Promise<OpenAssessmentOutcome>;

type Ports = {
  store: AssessmentStore;
  pipeline: PipelineRunner;
  clock: Clock;
  ids: Pick<IdSource, 'assessmentId' | 'token'>;
};

/** Longer than the API function may run: past it, whoever held the key is gone. */
const leaseSeconds = 30;

const newAssessment = (
  { clock, ids }: Ports,
  caller: Caller,
  { subject, mode, language }: AssessmentRequest,
): Assessment => ({
  id: ids.assessmentId(),
  accountId: caller.accountId,
  mode,
  language,
  subject,
  requestedBy: caller.personId,
  requestedAt: clock.now(),
  token: ids.token(),
  status: 'running',
  supplierName: null,
  judgement: null,
  seal: null,
});

const creationEntry = (assessment: Assessment, actor: Actor): TrailEntry => ({
  ...actor,
  accountId: assessment.accountId,
  at: assessment.requestedAt,
  action: 'assessment.created',
  object: assessment.id,
  before: null,
  after: { siren: assessment.subject.siren, mode: assessment.mode, status: assessment.status },
});

/**
 * Opens an assessment and starts its pipeline. The idempotency key is written in the transaction
 * that makes the assessment, so that no crash can leave one without the other.
 */
export const openAssessment = (ports: Ports): OpenAssessment => {
  const { store, pipeline } = ports;
  return async (caller, request, actor) => {
    const { idempotencyKey, ...body } = request;
    const fresh = newAssessment(ports, caller, request);
    const key = {
      keyHash: await canonicalSha256({ key: idempotencyKey }),
      bodyHash: await canonicalSha256(body),
      leaseUntil: addSeconds(fresh.requestedAt, leaseSeconds),
    };
    const outcome = await store.open(fresh, key, creationEntry(fresh, actor));
    if (outcome.kind === 'in-progress' || outcome.kind === 'other-body') return outcome;
    if (outcome.kind === 'done') return { kind: 'opened', assessment: outcome.assessment };

    const assessment = outcome.kind === 'opened' ? fresh : outcome.assessment;
    const ref = { accountId: assessment.accountId, assessmentId: assessment.id };
    await pipeline.startVigilance(ref).catch(async (error: unknown) => {
      await store.giveUpLease(ref, key.keyHash);
      throw error;
    });
    await store.markStarted(ref, key.keyHash);
    return { kind: 'opened', assessment };
  };
};
