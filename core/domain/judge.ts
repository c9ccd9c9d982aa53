import type { Subject } from './assessment.ts';
import type { Decision, Judgement, Verdict } from './judgement.ts';
import { filled, placeholdersOf } from './rules/fill.ts';
import { fires } from './rules/holds.ts';
import { rulesSha256 } from './rules/rules-hash.ts';
import { verdictRules } from './rules/table.ts';
import type { VerdictRule } from './rules/verdict-rule.ts';
import { type Signal, sources } from './source.ts';
import { signalOf, sourceFacts, supplierFacts } from './supplier-facts.ts';
import type { FactName, SupplierFacts } from './supplier-facts-names.ts';
import type { CivilDate } from './time.ts';

const weights = { ROUGE: 0, GRIS: 1, note: 2 } as const;

const factsBehind = (rule: VerdictRule, facts: SupplierFacts): Decision['facts'] => {
  const { text, settles } = rule;
  const shown = [text.fr, text.en, settles.fr, settles.en].flatMap(placeholdersOf);
  const names = new Set([...(Object.keys(rule.when) as FactName[]), ...shown]);
  return Object.fromEntries(
    [...names].map((name) => {
      const fact = facts[name];
      return [name, fact.known ? fact.value : null];
    }),
  );
};

const decisionOf = (rule: VerdictRule, facts: SupplierFacts): Decision => ({
  rule: rule.id,
  gives: rule.gives,
  text: filled(rule.text, facts),
  settles: filled(rule.settles, facts),
  facts: factsBehind(rule, facts),
});

const decisionsFrom = (facts: SupplierFacts, signals: readonly Signal[]): readonly Decision[] => {
  const perSource = sources.map((source) => ({ ...facts, ...sourceFacts(signals, source) }));
  return verdictRules.rules
    .flatMap((rule) =>
      (rule.per === 'source' ? perSource : [facts])
        .filter((seen) => fires(rule, seen))
        .map((seen) => decisionOf(rule, seen)),
    )
    .toSorted((a, b) => weights[a.gives] - weights[b.gives]);
};

const verdictFrom = (decisions: readonly Decision[], signals: readonly Signal[]): Verdict => {
  if (decisions.some(({ gives }) => gives === 'ROUGE')) return 'ROUGE';
  if (decisions.some(({ gives }) => gives === 'GRIS')) return 'GRIS';
  // Not left to the rules: whatever the table says, silence never makes VERT.
  const isComplete = sources.every((source) => signalOf(signals, source)?.status === 'answered');
  return isComplete ? 'VERT' : 'GRIS';
};

/**
 * Judges a supplier as of a civil day from what its sources said: pure, so that anybody who holds
 * the signals and the rules can judge again. ROUGE wins over GRIS, GRIS over VERT.
 */
export const judge = async (
  subject: Subject,
  signals: readonly Signal[],
  on: CivilDate,
): Promise<Judgement> => {
  const decisions = decisionsFrom(supplierFacts(subject, signals, on), signals);
  return {
    verdict: verdictFrom(decisions, signals),
    on,
    decisions,
    rules: {
      version: verdictRules.version,
      sha256: await rulesSha256(),
      count: verdictRules.rules.length,
    },
  };
};
