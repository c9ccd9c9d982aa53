import type { Assessment } from '../domain/assessment.ts';
import { canonicalBytes } from '../domain/canonical.ts';
import { sha256Of } from '../domain/digest.ts';
import type { SealEnvelope, SealReference } from '../domain/seal.ts';
import { decodeEnvelope, encodeEnvelope, envelopeKeyOf } from '../domain/seal-envelope.ts';
import { signalsOf } from '../domain/source.ts';
import type { Instant } from '../domain/time.ts';
import type { Actor } from '../domain/trail.ts';
import { vigilancePayloadOf } from '../domain/vigilance-report.ts';
import type { AssessmentRef, AssessmentStore } from '../ports/assessment-store.ts';
import type { Clock } from '../ports/clock.ts';
import type { ObjectArchive } from '../ports/object-archive.ts';
import type { ReportRenderer } from '../ports/report-renderer.ts';
import type { ReportSigner } from '../ports/report-signer.ts';

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

const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

/** Renders and signs. The PDF is stored before the envelope that names it, so that no seal points at nothing. */
const makeEnvelope = async (
  { store, archive, renderer, signer, verificationUrl }: Ports,
  ref: AssessmentRef,
  assessment: Assessment,
  issuedAt: Instant,
): Promise<SealEnvelope | null> => {
  const { judgement, token } = assessment;
  if (!judgement) return null;
  const signals = signalsOf(await store.consultations(ref));
  const body = await renderer.render({
    assessment,
    signals,
    issuedAt,
    verificationUrl: verificationUrl(token),
  });
  const pdf = { sha256: await sha256Of(body), bytes: body.byteLength };
  await archive.putOnce(pdfKeyOf(assessment, pdf.sha256), body);

  const payload = vigilancePayloadOf({ assessment, judgement, signals, issuedAt, pdf });
  const message = canonicalBytes(payload);
  const signature = toBase64(await signer.sign(message));
  const { id: keyId } = await signer.publicKey();
  const payloadSha256 = await sha256Of(message);
  return { payload, payloadSha256, algorithm: 'RSASSA_PSS_SHA_256', keyId, signature };
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

/**
 * Seals a judged assessment. PSS is randomised, so the first envelope to reach the archive is the
 * seal, for ever: whoever comes later, after a crash or beside us, takes it as it is.
 */
export const sealReport = (ports: Ports): SealReport => {
  const { store, archive, clock } = ports;
  return async (ref, actor) => {
    const assessment = await store.find(ref);
    if (!assessment) return { kind: 'assessment-missing' };
    if (assessment.seal) return { kind: 'already-sealed', assessment };

    const key = envelopeKeyOf(assessment);
    if (!(await archive.find(key))) {
      const made = await makeEnvelope(ports, ref, assessment, clock.now());
      if (!made) return { kind: 'not-judged' };
      await archive.putOnce(key, encodeEnvelope(made));
    }
    const first = await archive.find(key);
    if (!first) throw new Error('the archive lost an envelope that it had taken');
    const seal = referenceOf(assessment, decodeEnvelope(first));

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
