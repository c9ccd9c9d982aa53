import { lifeRules } from './bodacc-life.ts';
import { procedureRules } from './bodacc-procedures.ts';
import { sireneRules } from './sirene.ts';
import { sourceRules } from './sources.ts';
import type { VerdictRule } from './verdict-rule.ts';
import { viesRules } from './vies.ts';

/** Every rule of the verdict, in the order in which a report gives those of equal weight. */
export const verdictRules: { readonly version: string; readonly rules: readonly VerdictRule[] } = {
  version: '2026-11',
  rules: [...sireneRules, ...procedureRules, ...lifeRules, ...viesRules, ...sourceRules],
};
