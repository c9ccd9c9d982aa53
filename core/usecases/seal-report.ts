import type { Assessment } from '../domain/assessment.ts';
import { sha256Of } from '../domain/digest.ts';
import type { Judgement } from '../domain/judgement.ts';
import type { SealEnvelope, SealReference } from '../domain/seal.ts';
import { envelopeKeyOf } from '../domain/seal-envelope.ts';
import { signalsOf } from '../domain/source.ts';
import type { Instant } from '../domain/time.ts';
import type { Actor } from '../domain/trail.ts';
import { vigilancePayloadOf } from '../domain/vigilance-report.ts';
import type { AssessmentRef, AssessmentStore } from '../ports/assessment-store.ts';
import type { Clock } from '../ports/clock.ts';
import type { ObjectArchive } from '../ports/object-archive.ts';
import type { ReportRenderer } from '../ports/report-renderer.ts';
import type { ReportSigner } from '../ports/report-signer.ts';
import { firstEnvelope, signPayload } from './sign-payload.ts';

export type SealOutcome =
  | { readonly kind: 'sealed' | 'already-sealed'; readonly assessment: Assessment }
  | { readonly kind: 'assessment-missing' | 'not-judged' };

export type SealReport = (ref: AssessmentRef, actor: Actor) => Promise<SealOutcome>;

type Ports = {
  store: AssessmentStore;
  archive: ObjectArchive;
  renderer: ReportRenderer;
  signer: ReportSigner;
  clock: Clock;
  verificationUrl: (token: Assessment['token']) => string;
};

const pdfKeyOf = ({ accountId, id }: Assessment, sha256: string): string =>
  `reports/${accountId}/${id}/${sha256}.pdf`;

/** Renders and signs. The PDF is stored before the envelope that names it, so that no seal points at nothing. */
const makeEnvelope = async (
  { store, archive, renderer, signer, verificationUrl }: Ports,
  assessment: Assessment,
  judgement: Judgement,
  issuedAt: Instant,
): Promise<SealEnvelope> => {
  const { accountId, id: assessmentId, token } = assessment;
  const signals = signalsOf(await store.consultations({ accountId, assessmentId }));
  const body = await renderer.render({
    assessment,
    signals,
    issuedAt,
    verificationUrl: verificationUrl(token),
  });
  const pdf = { sha256: await sha256Of(body), bytes: body.byteLength };
  await archive.putOnce(pdfKeyOf(assessment, pdf.sha256), body);
  const payload = vigilancePayloadOf({ assessment, judgement, signals, issuedAt, pdf });
  return await signPayload(signer, payload);
};

const referenceOf = (assessment: Assessment, envelope: SealEnvelope): SealReference => {
  const pdfSha256 = envelope.payload.pdf.sha256 as SealReference['pdfSha256'];
  return {
    envelopeKey: envelopeKeyOf(assessment),
    pdfKey: pdfKeyOf(assessment, pdfSha256),
    pdfSha256,
    payloadSha256: envelope.payloadSha256,
    sealedAt: envelope.payload.issuedAt as Instant,
  };
};

/** Seals a judged assessment. The first seal stays. */
export const sealReport = (ports: Ports): SealReport => {
  const { store, archive, clock } = ports;
  return async (ref, actor) => {
    const assessment = await store.find(ref);
    if (!assessment) return { kind: 'assessment-missing' };
    if (assessment.seal) return { kind: 'already-sealed', assessment };
    const { judgement } = assessment;
    if (!judgement) return { kind: 'not-judged' };

    const envelope = await firstEnvelope(archive, envelopeKeyOf(assessment), () =>
      makeEnvelope(ports, assessment, judgement, clock.now()),
    );
    const seal = referenceOf(assessment, envelope);
    const sealed = await store.saveSeal(ref, seal, {
      ...actor,
      accountId: ref.accountId,
      at: clock.now(),
      action: 'assessment.sealed',
      object: assessment.id,
      before: { status: assessment.status },
      after: { status: 'sealed', payloadSha256: seal.payloadSha256, pdfSha256: seal.pdfSha256 },
    });
    return { kind: 'sealed', assessment: sealed };
  };
};
