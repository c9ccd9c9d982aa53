import { columnsTable, factsTable } from '../report/facts-table.ts';
import { html, type Markup } from '../report/html.ts';
import type { AuditView } from './audit-view.ts';
import { looksByService, regionsOf } from './looked-at.ts';
import { strip } from './strip.ts';
import { targetKind, targetName } from './target-name.ts';
import { blindTable, lostTable, refusedTable } from './unseen.ts';

const summaryTable = ({ report, texts, formats, listed }: AuditView): Markup => {
  const { scope } = texts;
  const { target } = report.audit;
  const { summary, collected, catalogue } = report;
  const { number, momentInTable } = formats;
  const asked = (names: readonly string[] | null, every: string): string =>
    names === null ? every : listed(names);
  return factsTable(
    scope.summary,
    [
      [scope.target, `${texts.target[targetKind(target)]} ${targetName(target, texts.notGiven)}`],
      [scope.collected, scope.span(momentInTable(collected.from), momentInTable(collected.to))],
      ...(target.provider === 'aws'
        ? ([
            ...(report.accounts.length > 1
              ? ([[scope.accounts, number(report.accounts.length)]] as const)
              : []),
            [scope.regions, asked(target.regions, scope.everyRegion)],
            [scope.services, asked(target.services, scope.everyService)],
          ] as const)
        : []),
      [scope.resources, number(summary.resources)],
      [scope.controls, `${number(summary.controls)} / ${number(catalogue.controls)}`],
      [
        scope.parts,
        scope.partsSaid(number(summary.shards.collected), number(summary.shards.notCollected)),
      ],
      [scope.calls, scope.callsSaid(number(summary.calls.made), number(summary.calls.refused))],
    ],
    texts.notGiven,
  );
};

const servicesTable = ({ report, texts, formats, listed }: AuditView): Markup => {
  const { scope } = texts;
  const { number } = formats;
  const regions = regionsOf(report.shards);
  const drawn = regions.length > 0;
  const counts = [scope.places, scope.resources, scope.calls, scope.refusedCalls];
  const rows = looksByService(report.shards).map((look) => [
    html`<span class="code">${look.service}</span>`,
    ...(drawn ? [strip(look.endings)] : []),
    `${number(look.collected)} / ${number(look.parts)}`,
    ...[look.resources, look.calls, look.refused].map(number),
  ]);
  return html`${columnsTable(
    drawn ? 'services drawn' : 'services',
    scope.byService,
    [scope.service, ...(drawn ? [scope.perRegion] : []), ...counts],
    rows,
  )}${drawn ? html`<p class="quiet">${scope.strip(listed(regions))}</p>` : null}`;
};

/** Where one looked and where one could not: it bounds what all the rest means. */
export const scopeSection = (view: AuditView): Markup => {
  const { scope } = view.texts;
  const blind = blindTable(view);
  const unseen = [blind, lostTable(view), refusedTable(view)];
  return html`<section class="part"><h1>${scope.title}</h1><p>${scope.introduction}</p>
    ${summaryTable(view)}
    ${unseen.every((table) => table === null) ? html`<p>${scope.nothingHidden}</p>` : null}
    ${blind && html`<p>${scope.blindSays}</p>`}${unseen}
    ${servicesTable(view)}
  </section>`;
};
