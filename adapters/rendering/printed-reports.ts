import type { ReportRenderer } from '#core/ports/report-renderer.ts';
import type { ChromiumPrinter } from './chromium-printer.ts';
import { reportDocument } from './report/document.ts';

/** Reports of assessments, printed. */
export const printedReports = ({ print }: Pick<ChromiumPrinter, 'print'>): ReportRenderer => ({
  render: (content) =>
    print((fontFaces) => reportDocument(content, fontFaces), {
      token: content.assessment.token,
      issuedAt: content.issuedAt,
    }),
});
