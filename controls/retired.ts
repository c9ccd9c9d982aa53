import type { Bilingual } from '#core/domain/judgement.ts';

/** A control that judges no more. Reports that it judged in stay readable by its id. */
export interface RetiredControl {
  readonly id: string;
  readonly title: Bilingual;
  /** Why it went. */
  readonly reason: Bilingual;
  /** Ids of those that took its place; none where nothing did. */
  readonly replacedBy: readonly string[];
}

/** None yet: a control that goes leaves its line here, and `controls/published-ids.txt` remembers its id. */
export const retiredControls: readonly RetiredControl[] = [];
