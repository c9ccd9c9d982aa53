import { type Severity, severities } from '#core/domain/control.ts';
import { columnsTable } from '../report/facts-table.ts';
import { html, type Markup } from '../report/html.ts';
import { type AuditView, titleOf } from './audit-view.ts';
import { failingNames } from './failing-names.ts';
import type { FailingControl } from './fold-findings.ts';
import { severityShape } from './severity-shapes.ts';

/** Controls whose resources are named, then those that are only counted: some twenty pages at most. */
const mostNamed = 60;
const mostCounted = 120;

const mostNames: Readonly<Record<Severity, number>> = { critical: 8, high: 5, medium: 3, low: 2 };

const controlCell = (view: AuditView, { control }: FailingControl): Markup =>
  html`<b>${titleOf(view, control)}</b><br><span class="quiet code">${control}</span>`;

const severityPart = (
  view: AuditView,
  severity: Severity,
  failing: readonly FailingControl[],
): Markup | null => {
  const { findings, severity: words } = view.texts;
  const own = failing.filter((one) => one.severity === severity);
  if (own.length === 0) return null;
  const caption = `${findings.controls(own.length)}, ${findings.failures(view.report.summary.failed[severity])}`;
  return html`<h2 class="banner">${severityShape(severity)} ${words[severity]}</h2>
    ${columnsTable(
      'failing',
      caption,
      [findings.control, findings.count, findings.examples],
      own.map((one) => [
        controlCell(view, one),
        view.formats.number(one.count),
        failingNames(one, mostNames[severity], view),
      ]),
    )}`;
};

const briefPart = (view: AuditView, failing: readonly FailingControl[]): Markup | null => {
  const { findings, severity: words } = view.texts;
  if (failing.length === 0) return null;
  const left = failing.length - mostCounted;
  return html`${columnsTable(
    'brief',
    findings.briefly,
    [findings.control, view.texts.figures.severity, findings.count],
    failing
      .slice(0, mostCounted)
      .map((one) => [
        titleOf(view, one.control),
        html`<span class="mark">${severityShape(one.severity)} ${words[one.severity]}</span>`,
        view.formats.number(one.count),
      ]),
  )}${left > 0 ? html`<p class="quiet">${findings.moreControls(left)}</p>` : null}`;
};

/** Every failing control as far as a report may hold it, with the first of its resources. */
export const failuresSection = (view: AuditView): Markup => {
  const { findings } = view.texts;
  const { failing } = view.findings;
  const named = failing.slice(0, mostNamed);
  return html`<section class="part"><h1>${findings.title}</h1>
    <p>${failing.length === 0 ? findings.none : findings.introduction}</p>
    ${severities.map((severity) => severityPart(view, severity, named))}
    ${briefPart(view, failing.slice(mostNamed))}
  </section>`;
};
