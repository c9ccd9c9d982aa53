import { clipped } from './formats.ts';
import { html, type Insertable, type Markup } from './html.ts';

/** A foreign text longer than this is cut: no field may fill a page. The raw answer is kept whole. */
const longestField = 600;

const bounded = (value: Insertable): Insertable =>
  typeof value === 'string' ? clipped(value, longestField) : value;

/** A label and what a source said of it; null when it said nothing. */
export type FactRow = readonly [label: Insertable, value: Insertable];

export const factsTable = (
  caption: string,
  rows: readonly FactRow[],
  notGiven: string,
): Markup => html`<table class="facts"><caption>${caption}</caption><tbody>
  ${rows.map(
    ([label, value]) =>
      html`<tr><th scope="row">${label}</th><td>${bounded(value) ?? html`<span class="quiet">${notGiven}</span>`}</td></tr>`,
  )}</tbody></table>`;

/** Columns whose header repeats on every page that the table reaches. */
export const columnsTable = (
  kind: string,
  caption: string,
  heads: readonly Insertable[],
  rows: readonly (readonly Insertable[])[],
): Markup => html`<table class="columns ${kind}"><caption>${caption}</caption>
  <thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
  <tbody>${rows.map((cells) => html`<tr>${cells.map((cell) => html`<td>${bounded(cell)}</td>`)}</tr>`)}</tbody>
</table>`;

/** Sixty-four digits that may break every eight: they stay whole when copied. */
export const fingerprint = (sha256: string): Markup => {
  const groups = sha256.match(/.{1,8}/gu) ?? [];
  return html`<span class="code sha">${groups.map((group, place) => html`${place === 0 ? null : html`<wbr>`}${group}`)}</span>`;
};
