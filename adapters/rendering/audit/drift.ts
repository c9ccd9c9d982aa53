import { severities } from '#core/domain/control.ts';
import { columnsTable } from '../report/facts-table.ts';
import { html, type Markup } from '../report/html.ts';
import { type AuditView, titleOf } from './audit-view.ts';
import { failingNames } from './failing-names.ts';
import type { ByControl } from './kept-failures.ts';
import { byCount } from './undecided-board.ts';

/** Of each table: the JSON export has all. */
const mostControls = 10;
const mostNames = 2;

const heaviestFirst =
  ({ controlOf }: AuditView) =>
  (a: readonly [string, number], b: readonly [string, number]): number => {
    const weight = (id: string): number => severities.indexOf(controlOf(id)?.severity ?? 'low');
    return weight(a[0]) - weight(b[0]) || byCount(a, b);
  };

const changeTable = (
  view: AuditView,
  change: 'new' | 'returned' | 'resolved' | 'unverified',
  failures: ByControl,
): Markup | null => {
  const { drift, more } = view.texts;
  const counts = [...failures].map(([control, { count }]) => [control, count] as const);
  if (counts.length === 0) return null;
  const all = counts.reduce((sum, [, count]) => sum + count, 0);
  const shown = counts.toSorted(heaviestFirst(view)).slice(0, mostControls);
  const left = all - shown.reduce((sum, [, count]) => sum + count, 0);
  return html`${columnsTable(
    'gone',
    `${drift.captions[change]} (${view.formats.number(all)})`,
    [drift.control, drift.failures, drift.resource],
    shown.map(([control, count]) => {
      const first = failures.get(control)?.first ?? [];
      const names = first.map((one) => ({ ...one, change: null }));
      return [
        titleOf(view, control),
        view.formats.number(count),
        failingNames({ count, first: names }, mostNames, view),
      ];
    }),
  )}${left > 0 ? html`<p class="quiet">${more(left)}</p>` : null}`;
};

/** What changed since the previous audit of the same target. */
export const driftSection = (view: AuditView): Markup => {
  const { drift } = view.texts;
  const { report, findings, gone } = view;
  if (report.summary.drift === null) {
    return html`<section class="part"><h1>${drift.title}</h1><p>${drift.first}</p></section>`;
  }
  return html`<section class="part"><h1>${drift.title}</h1><p>${drift.introduction}</p>
    ${changeTable(view, 'new', findings.changed.new)}
    ${changeTable(view, 'returned', findings.changed.returned)}
    ${changeTable(view, 'resolved', gone.resolved)}
    ${changeTable(view, 'unverified', gone.unverified)}
  </section>`;
};
