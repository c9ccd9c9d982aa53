import type { Decision } from '#core/domain/judgement.ts';
import type { SireneFacts } from '#core/domain/sirene-facts.ts';
import type { Evidence, Signal } from '#core/domain/source.ts';
import type { ViesFacts } from '#core/domain/vies-facts.ts';
import type { ReportContent } from '#core/ports/report-renderer.ts';

/** `masked`: the person asked for it. `withheld`: no source said that it may be shown. */
export type Identity = 'shown' | 'masked' | 'withheld';

const mask = '•••';

const sireneFacts = (signals: readonly Signal[]): SireneFacts | null => {
  for (const signal of signals) {
    if (signal.status === 'answered' && signal.source === 'sirene') return signal.facts;
  }
  return null;
};

const viesFacts = (signals: readonly Signal[]): ViesFacts | null => {
  for (const signal of signals) {
    if (signal.status === 'answered' && signal.source === 'vies') return signal.facts;
  }
  return null;
};

export const identityOf = ({ assessment, signals }: ReportContent): Identity => {
  const sirene = sireneFacts(signals);
  if (sirene?.kind === 'opposed') return 'masked';
  if (sirene?.kind === 'unit') return sirene.diffusion === 'partial' ? 'masked' : 'shown';
  return assessment.supplierName === null ? 'withheld' : 'shown';
};

/** Everything known that would name the supplier, longest first so that no part of one survives. */
const identifyingTexts = ({ assessment, signals }: ReportContent): string[] => {
  const sirene = sireneFacts(signals);
  const vies = viesFacts(signals);
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

const cleanSignal = (signal: Signal, clean: Cleaner): Signal => {
  const evidence = signal.evidence.map(
    (piece): Evidence => ({ ...piece, address: clean(piece.address) }),
  );
  if (signal.status !== 'answered') return { ...signal, evidence };
  if (signal.source === 'vies') {
    return { ...signal, evidence, facts: { ...signal.facts, name: null, address: null } };
  }
  if (signal.source === 'bodacc' || signal.facts.kind !== 'unit') return { ...signal, evidence };
  const { headOffice } = signal.facts;
  const hidden = headOffice && { ...headOffice, address: null };
  return { ...signal, evidence, facts: { ...signal.facts, name: null, headOffice: hidden } };
};

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
    signals: content.signals.map((signal) => cleanSignal(signal, clean)),
  };
};
