import type { ExportFormat } from '#core/domain/audit/export-format.ts';
import type { AuditExporter } from '#core/ports/audit-rendering.ts';
import type { Catalogue } from '#core/ports/catalogue.ts';
import { csvLines } from './csv.ts';
import { type ExportView, exportView } from './export-view.ts';
import { htmlLines } from './html.ts';
import { jsonLines } from './json.ts';
import { ocsfLines } from './ocsf.ts';
import { sarifLines } from './sarif.ts';

const writers: Readonly<Record<ExportFormat, (view: ExportView) => AsyncIterable<string>>> = {
  json: jsonLines,
  ocsf: ocsfLines,
  sarif: sarifLines,
  csv: csvLines,
  html: htmlLines,
};

/** Writes reports in the forms that other programs read, with what the catalogue says of each control. */
export const auditExporter =
  (catalogue: Catalogue, productVersion: string): AuditExporter =>
  async (content, format) => {
    const view = exportView(content, catalogue, productVersion);
    const parts: Buffer[] = [];
    for await (const line of writers[format](view)) parts.push(Buffer.from(line));
    return new Uint8Array(Buffer.concat(parts));
  };
