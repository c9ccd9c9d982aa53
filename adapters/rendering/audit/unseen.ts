import type { AuditReport } from '#core/domain/audit/audit-report.ts';
import type { Unread } from '#core/domain/fact.ts';
import { unreadWords } from '../exports/observed.ts';
import { columnsTable } from '../report/facts-table.ts';
import { clipped } from '../report/formats.ts';
import { html, type Insertable, type Markup } from '../report/html.ts';
import { type AuditView, firstOf } from './audit-view.ts';

/** Of the rows of one table: the JSON export has all. */
const mostRows = 30;
/** Of the places of one row. */
const mostPlaces = 8;

const places = (view: AuditView, all: readonly (string | null)[]): string => {
  const names = [...new Set(all.flatMap((one) => one ?? []))];
  return names.length === 0 ? view.texts.scope.everywhere : firstOf(view, names, mostPlaces);
};

const bounded = (
  view: AuditView,
  kind: string,
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly Insertable[])[],
): Markup | null => {
  if (rows.length === 0) return null;
  const left = rows.length - mostRows;
  return html`${columnsTable(kind, caption, heads, rows.slice(0, mostRows))}
    ${left > 0 ? html`<p class="quiet">${view.texts.more(left)}</p>` : null}`;
};

/** What a provider calls its calls and failures is short; what it sends may not be. */
const longestCode = 120;

const code = (text: string): Markup =>
  html`<span class="code">${clipped(text, longestCode)}</span>`;

const lostOf = ({ shards }: AuditReport) =>
  shards.flatMap(({ id, ending }) => (ending.collected ? [] : [{ id, ...ending }]));

export const lostTable = (view: AuditView): Markup | null => {
  const { scope } = view.texts;
  const rows = lostOf(view.report).map(({ id, why, code: said }) => [
    code(id),
    view.said(unreadWords[why]),
    said === '' ? scope.noCode : code(said),
  ]);
  return bounded(view, 'lost', scope.lost, [scope.part, scope.reason, scope.code], rows);
};

export const refusedTable = (view: AuditView): Markup | null => {
  const { scope } = view.texts;
  const refused = view.report.calls.flatMap((call) =>
    call.outcome === 'answered' ? [] : [{ ...call, outcome: call.outcome }],
  );
  const groups = Map.groupBy(refused, ({ service, operation, outcome, code: said }) =>
    [service, operation, outcome, said].join(' '),
  );
  const rows = [...groups.values()]
    .map((calls) => ({ calls, times: calls.reduce((sum, { count }) => sum + count, 0) }))
    .toSorted((a, b) => b.times - a.times)
    .flatMap(({ calls, times }) => {
      const [first] = calls;
      if (!first) return [];
      const { service, operation, outcome, code: said } = first;
      const why =
        said === null
          ? view.said(unreadWords[outcome])
          : html`${view.said(unreadWords[outcome])} ${code(said)}`;
      const regions = places(
        view,
        calls.map(({ region }) => region),
      );
      return [[code(`${service}:${operation}`), why, regions, view.formats.number(times)]];
    });
  const heads = [scope.operation, scope.reason, scope.where, scope.times];
  return bounded(view, 'refused', scope.refused, heads, rows);
};

/** Of an account of an organisation that was lost as a whole: it is told among the lost parts. */
const inLostAccount = ({ accounts }: AuditReport) => {
  const lost = new Set(accounts.filter(({ shards }) => shards.collected === 0).map(({ id }) => id));
  return ({ account }: AuditReport['blindSpots'][number]): boolean =>
    accounts.length > 1 && account !== null && lost.has(account);
};

/** The accounts of an organisation are named; one account alone is the whole target. */
const placeIn =
  ({ accounts }: AuditReport) =>
  ({ account, region, within }: AuditReport['blindSpots'][number]): string | null => {
    const place = within ?? region;
    if (accounts.length < 2) return place;
    return [account, place].filter((part) => part !== null).join(' ');
  };

export const blindTable = (view: AuditView): Markup | null => {
  const { scope } = view.texts;
  const isTold = inLostAccount(view.report);
  const placeOf = placeIn(view.report);
  const spots = view.report.blindSpots.filter((spot) => !isTold(spot));
  const groups = Map.groupBy(spots, ({ kind, why }) => `${kind} ${why}`);
  const rows = [...groups.values()].flatMap((alike) => {
    const [first] = alike;
    if (!first) return [];
    const why: Unread = first.why;
    return [[code(first.kind), view.said(unreadWords[why]), places(view, alike.map(placeOf))]];
  });
  const heads = [scope.kind, scope.reason, scope.where];
  return bounded(view, 'blind', scope.blind, heads, rows);
};
