import type { AccountSummary } from '#core/domain/audit/account-summary.ts';
import { type AuditSummary, totalOf } from '#core/domain/audit/audit-summary.ts';
import type { Finding } from '#core/domain/audit/finding.ts';
import { targetIdOf } from '#core/domain/audit/target.ts';
import { type Severity, severities } from '#core/domain/control.ts';
import type { Catalogue } from '#core/ports/catalogue.ts';
import type { AuditView } from '#core/usecases/audit/find-audit.ts';
import { auditTexts } from './audit-texts.ts';

type Language = 'fr' | 'en';

/** Enough for a screen or two: the files have all of them. */
const mostRows = 40;

/** The failures of one control: how many, and the first of them as an example. */
interface Row {
  readonly severity: Severity;
  readonly control: string;
  readonly example: string;
  count: number;
}

/** One row for each control, in the order in which the first failures come: heaviest first. */
const rowsOf = async (findings: AsyncIterable<Finding>): Promise<readonly Row[]> => {
  const rows = new Map<string, Row>();
  for await (const { status, exemption, severity, control, resource } of findings) {
    if (status !== 'fail' || exemption) continue;
    const row = rows.get(control);
    if (row) row.count += 1;
    else rows.set(control, { severity, control, example: resource, count: 1 });
  }
  return [...rows.values()];
};

const clipped = (text: string, width: number): string =>
  text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width);

const rowText = ({ severity, control, example, count }: Row, title: string, language: Language) =>
  [
    auditTexts[language].severity[severity].padEnd(8),
    String(count).padStart(5),
    clipped(title, 62),
    control,
    `\n${' '.repeat(16)}${example}${count > 1 ? ' …' : ''}\n`,
  ].join('  ');

const headOf = (summary: AuditSummary, blindSpots: number, language: Language): string => {
  const texts = auditTexts[language];
  const { evaluation, failed, unknown, exempted, resources, controls, calls, shards } = summary;
  const { level, score, coverage, capped } = evaluation;
  const share = coverage === null ? '–' : `${Math.round(coverage * 100)} %`;
  const counts = severities.map((one) => `${failed[one]} ${texts.severity[one].toLowerCase()}`);
  const lines = [
    `${level === null ? texts.noLevel : `${texts.level} ${level} · ${score}/100`} · ${texts.coverage} ${share}`,
    ...(capped ? [texts.capped] : []),
    `${counts.join(' · ')} · ${totalOf(unknown)} ${texts.undecided} · ${exempted} ${texts.exempted}`,
    `${resources} ${texts.resources} · ${controls} ${texts.controls} · ${calls.made} ${texts.calls} (${calls.refused} ${texts.refused})`,
    ...(shards.notCollected > 0 ? [`${shards.notCollected} ${texts.notCollected}`] : []),
    ...(blindSpots > 0 ? [`${blindSpots} ${texts.blind}`] : []),
    ...(summary.drift ? [texts.drift(summary.drift)] : []),
  ];
  return `${lines.join('\n')}\n\n`;
};

/** The accounts of an organisation, in its order. */
const accountsOf = (accounts: readonly AccountSummary[], language: Language): string => {
  if (accounts.length < 2) return '';
  const texts = auditTexts[language];
  const lines = accounts.map(({ id, name, evaluation, failed, unknown, shards }) => {
    const { level, score } = evaluation;
    const grade = level === null ? '–' : `${level} ${score}`;
    const lost = shards.notCollected > 0 ? `, ${shards.notCollected} ${texts.notCollected}` : '';
    const counts = severities.map((one) => `${failed[one]} ${texts.severity[one].toLowerCase()}`);
    return `${id}  ${clipped(name ?? '', 24)}  ${grade.padEnd(6)}  ${counts.join(' · ')} · ${totalOf(unknown)} ${texts.undecided}${lost}`;
  });
  return `${lines.join('\n')}\n\n`;
};

/** What a person at a terminal reads: the summary, then what fails, heaviest first. */
export async function* auditTable(
  { audit, report }: Pick<AuditView, 'audit' | 'report'>,
  findings: AsyncIterable<Finding>,
  { controls }: Catalogue,
  language: Language,
): AsyncGenerator<string> {
  if (!report) return;
  const texts = auditTexts[language];
  const titles = new Map(controls.map(({ id, title }) => [id, title[language]]));
  yield `\n${targetIdOf(audit.target) ?? ''}\n`;
  yield headOf(report.summary, report.blindSpots.length, language);
  yield accountsOf(report.accounts, language);
  const rows = await rowsOf(findings);
  for (const row of rows.slice(0, mostRows)) {
    yield rowText(row, titles.get(row.control) ?? row.control, language);
  }
  if (rows.length === 0) yield `${texts.nothingFails}\n`;
  if (rows.length > mostRows) yield `${texts.more(rows.length - mostRows)}\n`;
}
