import { type Identity, showable } from '#core/domain/diffusion.ts';
import type { Decision } from '#core/domain/judgement.ts';
import type { Evidence, Signal } from '#core/domain/source.ts';
import { answerOf } from '#core/domain/supplier-facts.ts';
import type { ReportContent } from '#core/ports/report-renderer.ts';

const mask = '•••';

/** Everything known that would name the supplier, longest first so that no part of one survives. */
const identifyingTexts = ({ assessment, signals }: ReportContent): string[] => {
  const sirene = answerOf(signals, 'sirene');
  const vies = answerOf(signals, 'vies');
  const unit = sirene?.kind === 'unit' ? sirene : null;
  return [assessment.supplierName, unit?.name, unit?.headOffice?.address, vies?.name, vies?.address]
    .flatMap((text) =>
      text && text.trim().length > 2 ? [text, encodeURIComponent(text.toWellFormed())] : [],
    )
    .toSorted((one, other) => other.length - one.length);
};

type Cleaner = (text: string) => string;

const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

const cleanerOf = (identifying: readonly string[]): Cleaner => {
  if (identifying.length === 0) return (text) => text;
  const pattern = new RegExp(identifying.map(literally).join('|'), 'giu');
  return (text) => text.replace(pattern, mask);
};

const cleanDecision = (decision: Decision, clean: Cleaner): Decision => ({
  ...decision,
  text: { fr: clean(decision.text.fr), en: clean(decision.text.en) },
  settles: { fr: clean(decision.settles.fr), en: clean(decision.settles.en) },
  facts: Object.fromEntries(
    Object.entries(decision.facts).map(([name, fact]) => [
      name,
      typeof fact === 'string' ? clean(fact) : fact,
    ]),
  ),
});

const cleanEvidence = (signal: Signal, clean: Cleaner): Signal => ({
  ...signal,
  evidence: signal.evidence.map((piece): Evidence => ({ ...piece, address: clean(piece.address) })),
});

/** The same content with nothing left that names the supplier, unless it may be shown. */
export const withoutIdentity = (content: ReportContent, identity: Identity): ReportContent => {
  if (identity === 'shown') return content;
  const clean = cleanerOf(identifyingTexts(content));
  const { assessment } = content;
  const judgement = assessment.judgement && {
    ...assessment.judgement,
    decisions: assessment.judgement.decisions.map((decision) => cleanDecision(decision, clean)),
  };
  return {
    ...content,
    assessment: { ...assessment, supplierName: null, judgement },
    signals: showable(content.signals).map((signal) => cleanEvidence(signal, clean)),
  };
};
