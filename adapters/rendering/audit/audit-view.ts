import type { Language } from '#core/domain/assessment.ts';
import type { AuditReport } from '#core/domain/audit/audit-report.ts';
import type { AnyControl } from '#core/domain/control.ts';
import type { Bilingual } from '#core/domain/judgement.ts';
import type { Instant } from '#core/domain/time.ts';
import type { AuditRenderer } from '#core/ports/audit-rendering.ts';
import type { Catalogue } from '#core/ports/catalogue.ts';
import { RenderError } from '../render-error.ts';
import { type Formats, formatsOf } from '../report/formats.ts';
import { followable } from '../report/html.ts';
import { saidIn } from '../report/said.ts';
import type { ReportTexts } from '../report/texts.ts';
import { textsIn } from '../report/texts-in.ts';
import { listedIn, percentIn } from './counted.ts';
import { type FoldedFindings, foldFindings, foldGone } from './fold-findings.ts';
import type { ByControl } from './kept-failures.ts';
import type { AuditTexts } from './texts.ts';
import { auditTextsIn } from './texts-in.ts';

type Content = Parameters<AuditRenderer['render']>[0];

/** What every section is a function of: what was found, and how to say it. */
export interface AuditView {
  readonly report: AuditReport;
  readonly findings: FoldedFindings;
  /** Failures of earlier audits that this one did not meet. */
  readonly gone: Readonly<Record<'resolved' | 'unverified', ByControl>>;
  readonly issuedAt: Instant;
  readonly verificationUrl: string;
  readonly language: Language;
  readonly texts: AuditTexts;
  /** What all sealed reports say alike. */
  readonly common: ReportTexts;
  readonly formats: Formats;
  readonly listed: (items: readonly string[]) => string;
  readonly percent: (share: number) => string;
  /** Null: the catalogue no longer has it. */
  readonly controlOf: (id: string) => AnyControl | null;
  readonly referencesOf: Catalogue['referencesOf'];
  /** What a control or a framework says, in the language of the report. */
  readonly said: (text: Bilingual) => string;
}

export const titleOf = ({ controlOf, said }: AuditView, id: string): string => {
  const control = controlOf(id);
  return control === null ? id : said(control.title);
};

/** "a, b, c and 12 others". */
export const firstOf = (
  { listed, texts }: AuditView,
  names: readonly string[],
  most: number,
): string => {
  const left = names.length - most;
  return listed(left > 1 ? [...names.slice(0, most), texts.others(left)] : names);
};

/** @throws RenderError `ADDRESS_REFUSED` */
export const auditViewOf = async (
  { report, findings, resolved, unverified, issuedAt, verificationUrl }: Content,
  { controls, referencesOf }: Catalogue,
): Promise<AuditView> => {
  if (followable(verificationUrl) === null) {
    throw new RenderError('ADDRESS_REFUSED', 'the verification address is neither http nor https');
  }
  const { language } = report.audit;
  const byId = new Map(controls.map((control) => [control.id, control]));
  return {
    report,
    findings: await foldFindings(findings(), language),
    gone: { resolved: await foldGone(resolved()), unverified: await foldGone(unverified()) },
    issuedAt,
    verificationUrl,
    language,
    texts: auditTextsIn(language),
    common: textsIn(language),
    formats: formatsOf(language),
    listed: listedIn(language),
    percent: percentIn(language),
    controlOf: (id) => byId.get(id) ?? null,
    referencesOf,
    said: saidIn(language),
  };
};
