import { targetIdOf } from '#core/domain/audit/target.ts';
import type { AuditRenderer } from '#core/ports/audit-rendering.ts';
import type { Catalogue } from '#core/ports/catalogue.ts';
import type { PrintableDocument } from '../printable-document.ts';
import { html, trusted } from '../report/html.ts';

type Content = Parameters<AuditRenderer['render']>[0];

const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";

/** The report of an audit as one document. */
export const auditDocument = async (
  { report, findings, verificationUrl }: Content,
  { controls }: Catalogue,
  fontFaces: string,
): Promise<PrintableDocument> => {
  const { language, target } = report.audit;
  const name = targetIdOf(target) ?? '';
  const titles = new Map(controls.map((control) => [control.id, control.title[language]]));
  const rows = [];
  for await (const { status, control, resource, severity } of findings()) {
    if (rows.length === 40) break;
    if (status === 'fail')
      rows.push(
        html`<tr><td>${severity}</td><td>${titles.get(control) ?? control}</td><td>${resource}</td></tr>`,
      );
  }
  const { level, score } = report.summary.evaluation;
  const page = html`<!doctype html><html lang="${language}"><head><meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy}"><title>Probant – ${name}</title>
    <style>${trusted(fontFaces)}</style></head><body><main><h1>${name}</h1>
    <p>${level ?? ''} ${score ?? ''}</p><table>${rows}</table>
    <p><a href="${verificationUrl}">${verificationUrl}</a></p></main></body></html>`;
  return { source: page.toString(), title: `Probant – ${name}`, subject: name };
};
