import type { Sha256Hex } from './digest.ts';
import type { CivilDate } from './time.ts';

/** Three colours. GRIS means undecided; VERT is never a default. */
export const verdicts = ['VERT', 'ROUGE', 'GRIS'] as const;
export type Verdict = (typeof verdicts)[number];

/** A text in both languages of the product. */
export interface Bilingual {
  readonly fr: string;
  readonly en: string;
}

/** One rule that fired, with the facts that made it fire. */
export interface Decision {
  readonly rule: string;
  readonly gives: 'ROUGE' | 'GRIS' | 'note';
  /** The rule's text, its facts filled in. */
  readonly text: Bilingual;
  /** What would change it. */
  readonly settles: Bilingual;
  readonly facts: Readonly<Record<string, string | number | boolean | null>>;
}

export interface Judgement {
  readonly verdict: Verdict;
  /** The day on which the facts are read. */
  readonly on: CivilDate;
  /** The rules that decided and the notes, heaviest first. Empty means that nothing stands against VERT. */
  readonly decisions: readonly Decision[];
  readonly rules: { readonly version: string; readonly sha256: Sha256Hex; readonly count: number };
}
