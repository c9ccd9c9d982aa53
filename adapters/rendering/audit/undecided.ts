import { unreadWords } from '../exports/observed.ts';
import { columnsTable } from '../report/facts-table.ts';
import { html, type Markup } from '../report/html.ts';
import type { AuditView } from './audit-view.ts';
import type { UndecidedReason } from './undecided-board.ts';

const mostKinds = 6;

const kindsOf = ({ kinds }: UndecidedReason, { texts, formats }: AuditView): Markup => {
  const left = kinds.length - mostKinds;
  return html`<ul class="names">${kinds
    .slice(0, mostKinds)
    .map(
      ([kind, count]) =>
        html`<li><span class="code">${kind}</span> <span class="quiet">${formats.number(count)}</span></li>`,
    )}${left > 0 ? html`<li class="quiet">${texts.undecided.otherKinds(left)}</li>` : null}</ul>`;
};

/** What could not be decided, by the reason of it: an unread fact is never a pass. */
export const undecidedSection = (view: AuditView): Markup => {
  const { undecided } = view.texts;
  const reasons = view.findings.undecided;
  if (reasons.length === 0) {
    return html`<section class="part"><h1>${undecided.title}</h1><p>${undecided.none}</p></section>`;
  }
  return html`<section class="part"><h1>${undecided.title}</h1><p>${undecided.introduction}</p>
    ${columnsTable(
      'undecided',
      undecided.title,
      [undecided.reason, undecided.verdicts, undecided.settles, undecided.where],
      reasons.map((reason) => [
        html`<b>${view.said(unreadWords[reason.why])}</b>`,
        view.formats.number(reason.count),
        undecided.whatSettles[reason.why],
        kindsOf(reason, view),
      ]),
    )}</section>`;
};
