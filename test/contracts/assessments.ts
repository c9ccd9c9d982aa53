import { randomUUID } from 'node:crypto';
import { randomIds } from '#adapters/node/random-ids.ts';
import type { AccountId, PersonId } from '#core/domain/account.ts';
import type { Assessment, AssessmentId } from '#core/domain/assessment.ts';
import type { Sha256Hex } from '#core/domain/digest.ts';
import type { Judgement, Verdict } from '#core/domain/judgement.ts';
import type { SealReference } from '#core/domain/seal.ts';
import type { Siren } from '#core/domain/siren.ts';
import type { Consultation, Source } from '#core/domain/source.ts';
import { addSeconds, type CivilDate, type Instant } from '#core/domain/time.ts';
import type { TrailAction, TrailEntry } from '#core/domain/trail.ts';
import type { AssessmentRef, CreationKey } from '#core/ports/assessment-store.ts';

export const requestedAt = '2026-11-21T20:00:00.000Z' as Instant;

/** Each test has accounts of its own, so that all of them may share one database. */
export const freshAccount = (): AccountId => randomUUID() as string as AccountId;

export const freshRef = (): AssessmentRef => ({
  accountId: freshAccount(),
  assessmentId: randomIds.assessmentId(),
});

export const digest = (character: string): Sha256Hex => character.repeat(64) as Sha256Hex;

export const newAssessment = (
  accountId: AccountId,
  given: Partial<Omit<Assessment, 'accountId'>> = {},
): Assessment => ({
  id: randomIds.assessmentId(),
  accountId,
  mode: 'INDIVIDUAL',
  language: 'fr',
  subject: { siren: '001137116' as Siren, vatNumber: null, checksumOverridden: false },
  requestedBy: 'person-1' as PersonId,
  requestedAt,
  token: randomIds.token(),
  status: 'running',
  supplierName: null,
  judgement: null,
  seal: null,
  ...given,
});

export const refOf = ({ accountId, id }: Assessment): AssessmentRef => ({
  accountId,
  assessmentId: id,
});

/** An id that sorts where the test wants it. */
export const idNumber = (place: number): AssessmentId =>
  `01900000-0000-7000-8000-${String(place).padStart(12, '0')}` as AssessmentId;

export const creationKey = (given: Partial<CreationKey> = {}): CreationKey => ({
  keyHash: digest('a'),
  bodyHash: digest('b'),
  leaseUntil: addSeconds(requestedAt, 30),
  ...given,
});

export const entryFor = (
  { accountId, assessmentId }: AssessmentRef,
  action: TrailAction = 'assessment.created',
): TrailEntry => ({
  actor: 'person-1',
  ip: '192.0.2.1',
  userAgent: 'contract',
  correlationId: randomUUID(),
  accountId,
  at: requestedAt,
  action,
  object: assessmentId,
  before: null,
  after: { status: 'running' },
});

export const consultation = (
  source: Source,
  state: Consultation['state'],
  attempts = 1,
): Consultation => ({
  source,
  state,
  attempts,
  since: requestedAt,
  code: state === 'unavailable' ? 'HTTP_503' : null,
  signal:
    state === 'unavailable'
      ? { source, status: 'unavailable', at: requestedAt, code: 'HTTP_503', evidence: [] }
      : null,
});

export const judgement = (verdict: Verdict): Judgement => ({
  verdict,
  on: '2026-11-21' as CivilDate,
  decisions: [],
  rules: { version: '2026.11.1', sha256: digest('9'), count: 29 },
});

export const sealReference = (character: string): SealReference => ({
  envelopeKey: 'seals/account/assessment.json',
  pdfKey: `reports/account/assessment/${digest(character)}.pdf`,
  pdfSha256: digest(character),
  payloadSha256: digest(character),
  sealedAt: requestedAt,
});
