import type { ExportedFinding, ExportView } from './export-view.ts';
import { observationText } from './observed.ts';

const columns = [
  'status',
  'severity',
  'control',
  'title',
  'resource',
  'account',
  'region',
  'change',
  'evidence',
  'remedy',
  'documentation',
  'references',
  'exempted_by',
  'exempted_until',
  'fingerprint',
] as const;

/**
 * A spreadsheet runs a cell that begins like a formula, in some languages one of wide letters too:
 * such a cell begins with a quote.
 */
const harmless = (text: string): string =>
  /^[=+\-@\t\r\n＝＋－＠]/u.test(text) ? `'${text}` : text;

/** RFC 4180. */
const cell = (text: string): string => {
  const safe = harmless(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const rowOf = (
  { finding, control, references }: ExportedFinding,
  language: ExportView['language'],
): Readonly<Record<(typeof columns)[number], string>> => ({
  status: finding.exemption ? 'exempted' : finding.status,
  severity: finding.severity,
  control: finding.control,
  title: control.title[language],
  resource: finding.resource,
  account: finding.account ?? '',
  region: finding.region ?? '',
  change: finding.change ?? '',
  evidence: finding.observations.map((one) => observationText(one, language)).join('; '),
  remedy: control.remedy[language],
  documentation: control.remedy.doc,
  references: references
    .map(({ framework, requirement }) => `${framework} ${requirement}`)
    .join('; '),
  exempted_by: finding.exemption?.owner ?? '',
  exempted_until: finding.exemption?.expiresOn ?? '',
  fingerprint: finding.fingerprint,
});

/** A line for each finding, for a spreadsheet. UTF-8 with its mark, which spreadsheets ask for. */
export async function* csvLines({ findings, language }: ExportView): AsyncGenerator<string> {
  yield `\uFEFF${columns.join(',')}\r\n`;
  for await (const found of findings()) {
    const row = rowOf(found, language);
    yield `${columns.map((column) => cell(row[column])).join(',')}\r\n`;
  }
}
