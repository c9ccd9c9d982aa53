import type { Exemption } from '#core/domain/audit/exemption.ts';
import { columnsTable } from '../report/facts-table.ts';
import { clipped } from '../report/formats.ts';
import { html, type Markup } from '../report/html.ts';
import { type AuditView, titleOf } from './audit-view.ts';
import { resourceName } from './resource-name.ts';

const mostRows = 40;
/** People write what they like; the JSON export has it whole. */
const longestReason = 280;
const longestName = 80;

const grantor = (name: string | null, { texts }: AuditView): Markup | null =>
  name === null
    ? null
    : html`<br><span class="quiet">${texts.exemptions.grantedBy(clipped(name, longestName))}</span>`;

const cellsOf = (exemption: Exemption, view: AuditView) => {
  const { exemptions } = view.texts;
  const { id, control, resource, owner, reason, expiresOn, grantedBy } = exemption;
  const covered = exemptions.covers(view.findings.exempted.get(id) ?? 0);
  return [
    html`<b>${titleOf(view, control)}</b><br>${resource === null ? exemptions.all : resourceName(resource)}
      <br><span class="quiet">${covered}</span>`,
    html`${clipped(owner, longestName)}${grantor(grantedBy, view)}`,
    clipped(reason, longestReason),
    view.formats.date(expiresOn),
  ];
};

/** Who answers for which failures, why, and until when. */
export const exemptionsSection = (view: AuditView): Markup => {
  const { exemptions, more } = view.texts;
  const applied = view.report.exemptions;
  const left = applied.length - mostRows;
  if (applied.length === 0) {
    return html`<section class="part"><h1>${exemptions.title}</h1><p>${exemptions.none}</p></section>`;
  }
  return html`<section class="part"><h1>${exemptions.title}</h1><p>${exemptions.introduction}</p>
    ${columnsTable(
      'exemptions',
      exemptions.title,
      [exemptions.control, exemptions.owner, exemptions.reason, exemptions.until],
      applied.slice(0, mostRows).map((one) => cellsOf(one, view)),
    )}${left > 0 ? html`<p class="quiet">${more(left)}</p>` : null}</section>`;
};
