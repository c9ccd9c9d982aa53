import type {
  AssessmentDetail,
  AssessmentSummary,
  SignalBody,
} from '#core/contract/assessments.ts';
import type { Assessment } from '#core/domain/assessment.ts';
import { showable } from '#core/domain/diffusion.ts';
import { isFinal, type Signal, signalsOf } from '#core/domain/source.ts';
import type { AssessmentView } from '#core/usecases/find-assessment.ts';

/** How an assessment looks on the wire. */
export const summaryOf = (assessment: Assessment): AssessmentSummary => ({
  id: assessment.id,
  siren: assessment.subject.siren,
  supplierName: assessment.supplierName,
  mode: assessment.mode,
  language: assessment.language,
  status: assessment.status,
  requestedAt: assessment.requestedAt,
  verdict: assessment.judgement?.verdict ?? null,
  sealedAt: assessment.seal?.sealedAt ?? null,
});

const signalBody = (signal: Signal): SignalBody => ({
  source: signal.source,
  status: signal.status,
  at: signal.at,
  code: signal.status === 'answered' ? null : signal.code,
  facts: signal.status === 'answered' ? { ...signal.facts } : null,
  evidence: signal.evidence.map(({ sha256, bytes, address, receivedAt }) => ({
    sha256,
    bytes,
    address,
    receivedAt,
  })),
});

const judgementBody = ({ judgement }: Assessment): AssessmentDetail['judgement'] =>
  judgement && {
    verdict: judgement.verdict,
    on: judgement.on,
    rules: { ...judgement.rules },
    decisions: judgement.decisions.map(({ rule, gives, text, settles }) => ({
      rule,
      gives,
      text: { ...text },
      settles: { ...settles },
    })),
  };

export const detailOf = (
  { assessment, consultations }: AssessmentView,
  verificationUrl: (token: Assessment['token']) => string,
): AssessmentDetail => ({
  ...summaryOf(assessment),
  vatNumber: assessment.subject.vatNumber,
  checksumOverridden: assessment.subject.checksumOverridden,
  progress: consultations.map((consultation) => ({
    source: consultation.source,
    state: isFinal(consultation) || consultation.attempts > 0 ? consultation.state : 'waiting',
    attempts: consultation.attempts,
    since: consultation.since,
    code: consultation.code,
  })),
  signals: showable(signalsOf(consultations)).map(signalBody),
  judgement: judgementBody(assessment),
  seal: assessment.seal && {
    token: assessment.token,
    verificationUrl: verificationUrl(assessment.token),
    sealedAt: assessment.seal.sealedAt,
    pdfSha256: assessment.seal.pdfSha256,
    payloadSha256: assessment.seal.payloadSha256,
  },
});
