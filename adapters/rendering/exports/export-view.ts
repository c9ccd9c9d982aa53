import type { AuditReport } from '#core/domain/audit/audit-report.ts';
import type { Finding } from '#core/domain/audit/finding.ts';
import type { AnyControl } from '#core/domain/control.ts';
import type { Reference } from '#core/domain/reference.ts';
import type { AuditContent } from '#core/ports/audit-rendering.ts';
import type { Catalogue } from '#core/ports/catalogue.ts';

/** A finding with the control that gave it, and the requirements that it touches. */
export interface ExportedFinding {
  readonly finding: Finding;
  readonly control: AnyControl;
  readonly references: readonly Reference[];
}

/** What every form of an export is written from. */
export interface ExportView extends Pick<AuditContent, 'resolved' | 'unverified'> {
  readonly report: AuditReport;
  readonly language: 'fr' | 'en';
  readonly productVersion: string;
  readonly findings: () => AsyncIterable<ExportedFinding>;
  /** Of all the controls that judged. */
  readonly controls: readonly AnyControl[];
  readonly referencesOf: Catalogue['referencesOf'];
}

export const exportView = (
  { report, findings, resolved, unverified }: AuditContent,
  { controls, referencesOf }: Catalogue,
  productVersion: string,
): ExportView => {
  const byId = new Map(controls.map((control) => [control.id, control]));
  return {
    report,
    language: report.audit.language,
    productVersion,
    async *findings() {
      for await (const finding of findings()) {
        const control = byId.get(finding.control);
        if (!control) throw new Error(`no control is called ${finding.control}`);
        yield { finding, control, references: referencesOf(control) };
      }
    },
    resolved,
    unverified,
    controls: report.tallies.flatMap(({ control }) => byId.get(control) ?? []),
    referencesOf,
  };
};
