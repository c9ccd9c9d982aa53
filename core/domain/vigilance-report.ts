import type { Assessment } from './assessment.ts';
import { identityOf } from './diffusion.ts';
import type { Sha256Hex } from './digest.ts';
import type { Judgement } from './judgement.ts';
import type { Signal } from './source.ts';
import type { Instant } from './time.ts';
import { type VigilancePayload, vigilancePayload } from './vigilance-payload.ts';

/**
 * What registration facts never replace: the Urssaf attestation and the list of foreign workers
 * (Code du travail, D8222-5).
 */
export const notCovered = ['D8222-5-1:urssaf-attestation', 'D8222-5-2:foreign-workers'] as const;

interface Sealable {
  readonly assessment: Assessment;
  readonly judgement: Judgement;
  readonly signals: readonly Signal[];
  readonly issuedAt: Instant;
  readonly pdf: { readonly sha256: Sha256Hex; readonly bytes: number };
}

/** The payload that a vigilance seal signs. @throws ZodError when anything unexpected would be sealed. */
export const vigilancePayloadOf = (report: Sealable): VigilancePayload => {
  const { assessment, judgement, signals, issuedAt, pdf } = report;
  return vigilancePayload.parse({
    schema: 'probant.vigilance/1',
    token: assessment.token,
    issuedAt,
    language: assessment.language,
    subject: {
      siren: assessment.subject.siren,
      name: assessment.supplierName,
      partialDiffusion: identityOf(signals) === 'masked',
      checksumOverridden: assessment.subject.checksumOverridden,
    },
    verdict: judgement.verdict,
    judgedOn: judgement.on,
    rules: { version: judgement.rules.version, sha256: judgement.rules.sha256 },
    decisions: judgement.decisions.map(({ rule, gives, text, settles }) => ({
      rule,
      gives,
      text,
      settles,
    })),
    signals: signals.map((signal) => ({
      source: signal.source,
      status: signal.status,
      code: signal.status === 'answered' ? null : signal.code,
      at: signal.at,
      evidence: signal.evidence.map(({ sha256, receivedAt }) => ({ sha256, receivedAt })),
    })),
    notCovered: [...notCovered],
    pdf,
  });
};
