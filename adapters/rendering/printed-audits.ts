import type { AuditRenderer } from '#core/ports/audit-rendering.ts';
import type { Catalogue } from '#core/ports/catalogue.ts';
import { auditDocument } from './audit/document.ts';
import type { ChromiumPrinter } from './chromium-printer.ts';

/** Reports of audits, printed. */
export const printedAudits = (
  { print }: Pick<ChromiumPrinter, 'print'>,
  catalogue: Catalogue,
): AuditRenderer => ({
  render: (content) =>
    print((fontFaces) => auditDocument(content, catalogue, fontFaces), {
      token: content.report.audit.token,
      issuedAt: content.issuedAt,
    }),
});
