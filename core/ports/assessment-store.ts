import type { AccountId } from '../domain/account.ts';
import type { Assessment, AssessmentId } from '../domain/assessment.ts';
import type { Judgement, Verdict } from '../domain/judgement.ts';
import type { SealReference, Token } from '../domain/seal.ts';
import type { Consultation } from '../domain/source.ts';
import type { Instant } from '../domain/time.ts';
import type { TrailEntry } from '../domain/trail.ts';

/** Names an assessment within its account; nothing is found under another account. */
export interface AssessmentRef {
  readonly accountId: AccountId;
  readonly assessmentId: AssessmentId;
}

/** What a repeated creation must match. `keyHash` and `bodyHash` are SHA-256. */
export interface CreationKey {
  readonly keyHash: string;
  readonly bodyHash: string;
  /** Until then a twin request answers "still running"; afterwards it takes the work over. */
  readonly leaseUntil: Instant;
}

export type OpenOutcome =
  | { readonly kind: 'opened' }
  /** The same request was answered before. */
  | { readonly kind: 'done'; readonly assessment: Assessment }
  /** The same request is being worked on. */
  | { readonly kind: 'in-progress' }
  /** The same request was left unfinished: whoever asks now finishes it. */
  | { readonly kind: 'taken-over'; readonly assessment: Assessment }
  | { readonly kind: 'other-body' };

export interface AssessmentPage {
  readonly assessments: readonly Assessment[];
  /** Where the next page begins; null on the last one. */
  readonly next: AssessmentId | null;
}

export interface AssessmentQuery {
  readonly limit: number;
  readonly cursor: AssessmentId | null;
  /** Part of a name or SIREN, any case. */
  readonly text: string | null;
  readonly verdict: Verdict | null;
}

/** Assessments with their consultations. Every method that changes two things changes them in one transaction. */
export interface AssessmentStore {
  open(assessment: Assessment, key: CreationKey, entry: TrailEntry): Promise<OpenOutcome>;
  /** The pipeline has been started: from now on the same request gets the same answer. */
  markStarted(ref: AssessmentRef, keyHash: string): Promise<void>;
  /** The pipeline could not be started: whoever repeats the request finishes it, without waiting. */
  giveUpLease(ref: AssessmentRef, keyHash: string): Promise<void>;
  find(ref: AssessmentRef): Promise<Assessment | null>;
  list(accountId: AccountId, query: AssessmentQuery): Promise<AssessmentPage>;
  /** Assessments that no seal and no failure has ended, of all accounts, oldest first. */
  inFlight(): Promise<readonly AssessmentRef[]>;

  /** A consultation that has ended stays as it is: what comes later is dropped. */
  saveConsultation(ref: AssessmentRef, consultation: Consultation): Promise<void>;
  consultations(ref: AssessmentRef): Promise<readonly Consultation[]>;

  /** The first judgement stays. */
  saveJudgement(
    ref: AssessmentRef,
    judgement: Judgement,
    supplierName: string | null,
  ): Promise<Assessment>;
  /** Report, token, status and trail in one transaction. A second seal changes nothing and returns the first. */
  saveSeal(ref: AssessmentRef, seal: SealReference, entry: TrailEntry): Promise<Assessment>;
  saveFailure(ref: AssessmentRef, entry: TrailEntry): Promise<void>;
  findByToken(token: Token): Promise<Assessment | null>;
}
