import type { AssessmentSummary } from '#core/contract/assessments.ts';

const columns = [
  'siren',
  'supplierName',
  'verdict',
  'status',
  'mode',
  'requestedAt',
  'sealedAt',
] as const;

/** A cell that starts like a formula would be run by a spreadsheet. */
const cell = (value: string | null): string => {
  const text = value ?? '';
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\n\r]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};

/** RFC 4180 with semicolons and a byte order mark: what a French spreadsheet opens as columns. */
export const assessmentsCsv = (assessments: readonly AssessmentSummary[]): string => {
  const rows = assessments.map((one) => columns.map((column) => cell(one[column])).join(';'));
  return `\uFEFF${[columns.join(';'), ...rows].join('\r\n')}\r\n`;
};
