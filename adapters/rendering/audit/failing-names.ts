import { html, type Markup } from '../report/html.ts';
import type { AuditView } from './audit-view.ts';
import type { FailingResource, SomeFailures } from './kept-failures.ts';
import { resourceName } from './resource-name.ts';

/** Long names count for several: no control fills a page. */
const mostCharacters = 620;

const fitting = (
  failures: readonly FailingResource[],
  most: number,
): readonly FailingResource[] => {
  let characters = 0;
  return failures.slice(0, most).filter(({ resource }, place) => {
    characters += Math.min(resource.length, 340);
    return place === 0 || characters <= mostCharacters;
  });
};

const nameOf = ({ resource, region, change }: FailingResource, { texts }: AuditView): Markup => {
  const where = region !== null && !resource.includes(region) ? region : null;
  const since = change === 'new' || change === 'returned' ? texts.findings.change[change] : null;
  const notes = [where, since].flatMap((note) => note ?? []);
  return html`${resourceName(resource)}${
    notes.length > 0 ? html` <span class="quiet">${notes.join(', ')}</span>` : null
  }`;
};

/** The first resources that fail, and how many more. */
export const failingNames = (
  { count, first }: SomeFailures,
  most: number,
  view: AuditView,
): Markup => {
  const shown = fitting(first, most);
  const left = count - shown.length;
  return html`<ul class="names">${shown.map((failure) => html`<li>${nameOf(failure, view)}</li>`)}
    ${left > 0 ? html`<li class="quiet">${view.texts.findings.moreResources(left)}</li>` : null}</ul>`;
};
