import type {
  ComparisonBody,
  ControlCardBody,
  FindingBody,
  SomeComparedBody,
} from '#core/contract/findings.ts';
import type { Finding } from '#core/domain/audit/finding.ts';
import type { SomeFailures } from '#core/domain/audit/heaviest-failures.ts';
import type { Catalogue } from '#core/ports/catalogue.ts';
import type { Comparison } from '#core/usecases/audit/compare-audits.ts';
import { auditSummaryOf } from './audit-body.ts';

/** By id, how controls look on the wire. One that an older catalogue had is not among them. */
export const cardsOf = (catalogue: Catalogue): ((id: string) => ControlCardBody | null) => {
  const byId = new Map(catalogue.controls.map((control) => [control.id, control]));
  return (id) => {
    const control = byId.get(id);
    if (!control) return null;
    const { resource, severity, title, risk, remedy, attack } = control;
    const references = catalogue.referencesOf(control).map((one) => structuredClone(one));
    return {
      id,
      resource,
      severity,
      title: { ...title },
      risk: { ...risk },
      remedy: { ...remedy },
      attack: [...attack],
      references: references.map((one) => ({ ...one, title: { ...one.title } })),
    };
  };
};

export const findingBody = (finding: Finding): FindingBody => ({
  ...finding,
  observations: finding.observations.map(({ fact, observed, expected }) => ({
    fact,
    observed: { ...observed },
    expected: { ...expected },
  })),
  exemption: finding.exemption && { ...finding.exemption },
});

export const comparisonBody = (comparison: Comparison, catalogue: Catalogue): ComparisonBody => {
  const byId = new Map(catalogue.controls.map((control) => [control.id, control]));
  const body = ({ count, heaviest }: SomeFailures): SomeComparedBody => ({
    count,
    heaviest: heaviest.map(({ fingerprint, control, resource, account, region }) => {
      const declared = byId.get(control);
      const title = declared ? { ...declared.title } : { fr: control, en: control };
      const severity = declared?.severity ?? 'low';
      return { fingerprint, control, severity, title, resource, account, region };
    }),
  });
  return {
    earlier: auditSummaryOf(comparison.earlier),
    later: auditSummaryOf(comparison.later),
    sameCatalogue: comparison.sameCatalogue,
    new: body(comparison.new),
    resolved: body(comparison.resolved),
    persistent: body(comparison.persistent),
    unverified: body(comparison.unverified),
  };
};
