import { civilDateAt } from '#core/domain/time.ts';
import type { AuditRenderer } from '#core/ports/audit-rendering.ts';
import type { Catalogue } from '#core/ports/catalogue.ts';
import type { PrintableDocument } from '../printable-document.ts';
import { html, trusted } from '../report/html.ts';
import { pageFooter, styles } from '../report/styles.ts';
import { auditStyles } from './audit-styles.ts';
import { auditViewOf } from './audit-view.ts';
import { fillPatterns } from './bars.ts';
import { coverPage } from './cover.ts';
import { driftSection } from './drift.ts';
import { exemptionsSection } from './exemptions.ts';
import { failuresSection } from './failures.ts';
import { figuresSection } from './figures.ts';
import { methodSection } from './method.ts';
import { risksSection } from './risks.ts';
import { scopeSection } from './scope.ts';
import { targetKind, targetName } from './target-name.ts';
import { undecidedSection } from './undecided.ts';

type Content = Parameters<AuditRenderer['render']>[0];

const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";

/** The report of an audit as one document. `fontFaces`: `@font-face` rules with data addresses. */
export const auditDocument = async (
  content: Content,
  catalogue: Catalogue,
  fontFaces: string,
): Promise<PrintableDocument> => {
  const view = await auditViewOf(content, catalogue);
  const { report, texts, common, formats } = view;
  const { target, token } = report.audit;
  const name = `${texts.target[targetKind(target)]} ${targetName(target, texts.notGiven)}`;
  const title = texts.documentTitle(name, formats.date(civilDateAt(report.collected.to)));
  const css = fontFaces + styles + auditStyles + pageFooter(token, common.pageOf);
  const page = html`<!doctype html><html lang="${view.language}"><head><meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <title>${title}</title><style>${trusted(css)}</style></head>
    <body>${fillPatterns}<main>${coverPage(view)}
      ${scopeSection(view)}${risksSection(view)}${figuresSection(view)}${failuresSection(view)}
      ${undecidedSection(view)}${exemptionsSection(view)}${driftSection(view)}${methodSection(view)}
    </main></body></html>`;
  return { source: page.toString(), title, subject: texts.documentSubject };
};
