import type { ReportContent } from '#core/ports/report-renderer.ts';
import type { PrintableDocument } from '../printable-document.ts';
import { checkSection } from './check.ts';
import { evidenceSection } from './evidence.ts';
import { clipped, sirenInGroups } from './formats.ts';
import { html, trusted } from './html.ts';
import { limitsSection } from './limits.ts';
import { reasonsSection } from './reasons.ts';
import { rulesSection } from './rules.ts';
import { sealSection } from './seal.ts';
import { pageFooter, styles } from './styles.ts';
import { verdictSection } from './verdict.ts';
import { viewOf } from './view.ts';

const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";

/** The report of an assessment as one document. `fontFaces`: `@font-face` rules with data addresses. */
export const reportDocument = (content: ReportContent, fontFaces: string): PrintableDocument => {
  const view = viewOf(content);
  const { language, subject, token } = content.assessment;
  const { documentTitle, documentSubject, pageOf } = view.texts;
  const title = documentTitle(clipped(view.supplierName, 120), sirenInGroups(subject.siren));
  const page = html`<!doctype html><html lang="${language}"><head><meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <title>${title}</title>
    <style>${trusted(fontFaces + styles + pageFooter(token, pageOf))}</style></head>
    <body><main>
      <div class="cover">${verdictSection(view)}${reasonsSection(view)}
        ${limitsSection(view)}${checkSection(view)}</div>
      ${evidenceSection(view)}${rulesSection(view)}${sealSection(view)}
    </main></body></html>`;
  return { source: page.toString(), title, subject: documentSubject };
};
