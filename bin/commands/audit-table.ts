import type { AuditSummary } from '#core/domain/audit/audit-summary.ts';
import type { Finding } from '#core/domain/audit/finding.ts';
import { targetIdOf } from '#core/domain/audit/target.ts';
import { severities } from '#core/domain/control.ts';
import type { Catalogue } from '#core/ports/catalogue.ts';
import type { AuditView } from '#core/usecases/audit/find-audit.ts';
import { auditTexts } from './audit-texts.ts';

type Language = 'fr' | 'en';

/** Enough for a screen or two: the files have all of them. */
const mostRows = 50;

const clipped = (text: string, width: number): string =>
  text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width);

const rowOf = (
  { severity, control, resource, region }: Finding,
  titles: ReadonlyMap<string, string>,
  language: Language,
): string => {
  const weight = auditTexts[language].severity[severity].padEnd(9);
  const place = region === null ? resource : `${resource} (${region})`;
  return `${weight} ${clipped(titles.get(control) ?? control, 64)}  ${place}\n`;
};

const total = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((sum, one) => sum + one, 0);

const headOf = (summary: AuditSummary, blindSpots: number, language: Language): string => {
  const texts = auditTexts[language];
  const { evaluation, failed, unknown, exempted, resources, controls, calls, shards } = summary;
  const { level, score, coverage } = evaluation;
  const share = coverage === null ? '–' : `${Math.round(coverage * 100)} %`;
  const counts = severities.map((one) => `${failed[one]} ${texts.severity[one].toLowerCase()}`);
  const lines = [
    `${level === null ? texts.noLevel : `${texts.level} ${level} · ${score}/100`} · ${texts.coverage} ${share}`,
    `${counts.join(' · ')} · ${total(unknown)} ${texts.undecided} · ${exempted} ${texts.exempted}`,
    `${resources} ${texts.resources} · ${controls} ${texts.controls} · ${calls.made} ${texts.calls} (${calls.refused} ${texts.refused})`,
    ...(shards.notCollected > 0 ? [`${shards.notCollected} ${texts.notCollected}`] : []),
    ...(blindSpots > 0 ? [`${blindSpots} ${texts.blind}`] : []),
    ...(summary.drift ? [texts.drift(summary.drift)] : []),
  ];
  return `${lines.join('\n')}\n\n`;
};

/** What a person at a terminal reads: the summary, then the heaviest failures. */
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
  let rows = 0;
  for await (const finding of findings) {
    if (finding.status !== 'fail' || finding.exemption) continue;
    rows += 1;
    if (rows <= mostRows) yield rowOf(finding, titles, language);
  }
  if (rows === 0) yield `${texts.nothingFails}\n`;
  if (rows > mostRows) yield `${texts.more(rows - mostRows)}\n`;
}
