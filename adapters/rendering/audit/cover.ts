import { severities } from '#core/domain/control.ts';
import { verificationBox } from '../report/check.ts';
import { html, type Markup } from '../report/html.ts';
import { type AuditView, titleOf } from './audit-view.ts';
import { barAlone, legend } from './bars.ts';
import { gradeSection } from './grade.ts';
import { meaningSection } from './meaning.ts';
import { severityShape } from './severity-shapes.ts';
import { targetKind, targetName } from './target-name.ts';
import { totalsOf } from './totals.ts';

/** What is left of the page holds no more. */
const mostFirst = 3;

const heading = ({ report, texts, formats, issuedAt }: AuditView): Markup => {
  const { target } = report.audit;
  return html`<header class="masthead"><p class="brand">Probant</p><p>${texts.kind}</p></header>
    <p class="target">${texts.target[targetKind(target)]}</p>
    <h1>${targetName(target, texts.notGiven)}</h1>
    <p class="dates"><span>${texts.cover.collected} <b>${formats.moment(report.collected.to)}</b></span>
      <span>${texts.cover.issuedAt} <b>${formats.moment(issuedAt)}</b></span></p>`;
};

const tile = (shape: Markup, word: string, count: string): Markup =>
  html`<div><dt>${shape}${word}</dt><dd>${count}</dd></div>`;

const verdictsSection = ({ report, texts, formats }: AuditView): Markup => {
  const { cover, severity: words, figures } = texts;
  const { passing, failing, undecided, exempted } = totalsOf(report.tallies);
  const parts = [
    { fill: 'passing', count: passing, word: figures.passing },
    { fill: 'failing', count: failing, word: figures.failing },
    { fill: 'undecided', count: undecided, word: figures.undecided },
    { fill: 'exempted', count: exempted, word: figures.exempted },
  ] as const;
  const said = cover.verdictsSay(passing, failing, undecided, exempted);
  return html`<section><h2>${cover.verdicts}</h2>
    ${barAlone(parts, cover.verdicts, said)}
    ${legend(parts.map(({ fill, count, word }) => [fill, `${word} ${formats.number(count)}`]))}
    </section>
    <dl class="tiles">${severities.map((severity) =>
      tile(
        severityShape(severity),
        words[severity],
        formats.number(report.summary.failed[severity]),
      ),
    )}</dl>`;
};

const driftSection = ({ report, texts }: AuditView): Markup => {
  const { cover } = texts;
  const { drift } = report.summary;
  const says = (['new', 'returned', 'persistent', 'resolved', 'unverified'] as const).map(
    (change) => drift && html`<span>${cover.driftWords[change](drift[change])}</span> `,
  );
  return drift === null
    ? html`<p class="quiet">${cover.firstAudit}</p>`
    : html`<p class="dates drift"><b>${cover.drift}</b> ${says}</p>`;
};

const firstSection = (view: AuditView): Markup | null => {
  const { cover, findings, severity: words } = view.texts;
  const { failing } = view.findings;
  if (failing.length === 0) return null;
  return html`<section><h2>${cover.first}</h2><ul class="first">${failing.slice(0, mostFirst).map(
    ({ control, severity, count }) =>
      html`<li>${severityShape(severity)}<b>${titleOf(view, control)}</b>
          <span class="quiet">${words[severity]}, ${findings.resources(count)}</span></li>`,
  )}</ul></section>`;
};

/** The page that a director reads: what was audited, how it stands, how far that holds. */
export const coverPage = (view: AuditView): Markup =>
  html`<div class="cover audit">${heading(view)}${gradeSection(view)}${meaningSection(view)}
    ${verdictsSection(view)}${firstSection(view)}${driftSection(view)}
    ${verificationBox(view.common.check, view.verificationUrl, view.report.audit.token)}</div>`;
