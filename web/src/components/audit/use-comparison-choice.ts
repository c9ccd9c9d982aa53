import { useState } from 'react';
import type { AuditSummaryBody } from '#core/contract/audits.ts';

export interface ComparisonChoice {
  readonly chosen: readonly AuditSummaryBody[];
  readonly has: (audit: AuditSummaryBody) => boolean;
  /** Judged, of the target that was chosen first, and not a third one. */
  readonly allows: (audit: AuditSummaryBody) => boolean;
  readonly toggle: (audit: AuditSummaryBody) => void;
  readonly clear: () => void;
}

/** Two audits of one target, picked from a list. */
export const useComparisonChoice = (): ComparisonChoice => {
  const [chosen, setChosen] = useState<readonly AuditSummaryBody[]>([]);
  const has = ({ id }: AuditSummaryBody): boolean => chosen.some((one) => one.id === id);
  return {
    chosen,
    has,
    allows: (audit) =>
      has(audit) ||
      (audit.summary !== null &&
        chosen.length < 2 &&
        chosen.every(({ targetId }) => targetId === audit.targetId)),
    toggle: (audit) =>
      setChosen(has(audit) ? chosen.filter(({ id }) => id !== audit.id) : [...chosen, audit]),
    clear: () => setChosen([]),
  };
};
