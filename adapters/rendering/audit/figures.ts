import { columnsTable } from '../report/facts-table.ts';
import { html, type Markup } from '../report/html.ts';
import { accountsTable } from './accounts.ts';
import type { AuditView } from './audit-view.ts';
import { barBeside, legend } from './bars.ts';
import { type FrameworkStanding, frameworkStandings } from './frameworks.ts';
import { severityShape } from './severity-shapes.ts';
import { byService, bySeverity, type Totals } from './totals.ts';

const mostServices = 18;
/** Of one framework. */
const mostRequirements = 4;

const totalsBar = ({ passing, failing, undecided, exempted }: Totals): Markup =>
  barBeside([
    { fill: 'passing', count: passing },
    { fill: 'failing', count: failing },
    { fill: 'undecided', count: undecided },
    { fill: 'exempted', count: exempted },
  ]);

const totalsCells = ({ formats }: AuditView, totals: Totals): readonly string[] =>
  [totals.passing, totals.failing, totals.undecided, totals.exempted].map(formats.number);

const totalsTable = (
  view: AuditView,
  caption: string,
  head: string,
  rows: readonly (readonly [name: Markup | string, totals: Totals])[],
): Markup => {
  const { figures } = view.texts;
  const { share, passing, failing, undecided, exempted } = figures;
  return columnsTable(
    'bars figures',
    caption,
    [head, share, passing, failing, undecided, exempted],
    rows.map(([name, totals]) => [name, totalsBar(totals), ...totalsCells(view, totals)]),
  );
};

const servicesPart = (view: AuditView): Markup => {
  const { figures } = view.texts;
  const services = byService(view.report.tallies);
  const left = services.length - mostServices;
  const rows = services
    .slice(0, mostServices)
    .map(([service, totals]) => [html`<span class="code">${service}</span>`, totals] as const);
  return html`${totalsTable(view, figures.byService, figures.service, rows)}
    ${left > 0 ? html`<p class="quiet">${figures.otherServices(left)}</p>` : null}`;
};

const frameworkCells = (view: AuditView, { name, held, failed, undecided }: FrameworkStanding) => {
  const parts = [
    { fill: 'passing', count: held },
    { fill: 'failing', count: failed },
    { fill: 'undecided', count: undecided },
  ] as const;
  const all = held + failed + undecided;
  return [
    view.said({ fr: name, en: name }),
    barBeside(parts),
    ...[held, failed, undecided].map(view.formats.number),
    all === 0 ? '–' : view.percent(held / all),
  ];
};

const requirementsOf = (view: AuditView, { failing }: FrameworkStanding): Markup =>
  html`<ul class="names">${failing.slice(0, mostRequirements).map(
    ({ reference, failures }) =>
      html`<li><b>${reference.requirement}</b> ${view.said(reference.title)}
        <span class="quiet">${view.texts.findings.failures(failures)}</span></li>`,
  )}</ul>`;

const affectedTable = (view: AuditView, standings: readonly FrameworkStanding[]): Markup | null => {
  const { figures } = view.texts;
  const affected = standings.filter(({ failing }) => failing.length > 0);
  if (affected.length === 0) return null;
  return columnsTable(
    'frameworks',
    figures.worst,
    [figures.framework, figures.requirement],
    affected.map((standing) => [standing.name, requirementsOf(view, standing)]),
  );
};

const frameworksPart = (view: AuditView): Markup | null => {
  const { figures } = view.texts;
  const standings = frameworkStandings(view);
  if (standings.length === 0) return null;
  const heads = [figures.framework, figures.share, figures.held, figures.failed];
  return html`${columnsTable(
    'bars figures',
    figures.byFramework,
    [...heads, figures.undecided, figures.rate],
    standings.map((standing) => frameworkCells(view, standing)),
  )}<p class="quiet">${figures.frameworksSay}</p>
  ${affectedTable(view, standings)}`;
};

/** The same verdicts by severity, by service and by framework. */
export const figuresSection = (view: AuditView): Markup => {
  const { figures, severity: words } = view.texts;
  const severities = bySeverity(view.report.tallies).map(
    ([severity, totals]) =>
      [
        html`<span class="mark">${severityShape(severity)} ${words[severity]}</span>`,
        totals,
      ] as const,
  );
  return html`<section class="part"><h1>${figures.title}</h1><p>${figures.introduction}</p>
    ${legend([
      ['passing', figures.passing],
      ['failing', figures.failing],
      ['undecided', figures.undecided],
      ['exempted', figures.exempted],
    ])}
    ${totalsTable(view, figures.bySeverity, figures.severity, severities)}
    ${accountsTable(view)}${servicesPart(view)}${frameworksPart(view)}
  </section>`;
};
