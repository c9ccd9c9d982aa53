import { type AccountSummary, worstFirst } from '#core/domain/audit/account-summary.ts';
import { totalOf } from '#core/domain/audit/audit-summary.ts';
import { severities } from '#core/domain/control.ts';
import { columnsTable } from '../report/facts-table.ts';
import { html, type Insertable, type Markup } from '../report/html.ts';
import type { AuditView } from './audit-view.ts';
import { severityShape } from './severity-shapes.ts';

/** A page and a half: the JSON export has all. */
const mostAccounts = 60;

const failuresOf = ({ formats }: AuditView, { failed }: AccountSummary): Markup =>
  html`${severities
    .filter((severity) => failed[severity] > 0)
    .map(
      (severity) =>
        html`<span class="mark">${severityShape(severity)} ${formats.number(failed[severity])}</span> `,
    )}`;

const rowOf = (view: AuditView, account: AccountSummary): readonly Insertable[] => {
  const { number } = view.formats;
  const { level, score, coverage } = account.evaluation;
  const { collected, notCollected } = account.shards;
  return [
    html`${account.name === null ? null : html`${account.name} `}<span class="code">${account.id}</span>`,
    level ?? '–',
    score === null ? '–' : number(score),
    coverage === null ? '–' : view.percent(coverage),
    failuresOf(view, account),
    number(totalOf(account.unknown)),
    `${number(collected)} / ${number(collected + notCollected)}`,
  ];
};

/** The accounts of an organisation side by side, in the same terms as the whole. */
export const accountsTable = (view: AuditView): Markup | null => {
  const { accounts } = view.report;
  if (accounts.length < 2) return null;
  const { accounts: texts, cover, figures } = view.texts;
  const left = accounts.length - mostAccounts;
  const heads = [texts.account, cover.level, cover.score, cover.coverage, figures.failing];
  const rows = accounts.toSorted(worstFirst).slice(0, mostAccounts);
  return html`${columnsTable(
    'accounts',
    texts.caption,
    [...heads, figures.undecided, texts.parts],
    rows.map((account) => rowOf(view, account)),
  )}${left > 0 ? html`<p class="quiet">${texts.others(left)}</p>` : null}`;
};
