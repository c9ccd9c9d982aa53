import type { SireneFacts, SireneUnit } from '#core/domain/sirene-facts.ts';
import { columnsTable, type FactRow, factsTable } from './facts-table.ts';
import { sirenInGroups, siretInGroups } from './formats.ts';
import { html, type Insertable, type Markup } from './html.ts';
import type { ReportView } from './view.ts';

/** A field that names somebody: its value, or why it is not shown. */
export const identityField = (
  { identity, texts }: Pick<ReportView, 'identity' | 'texts'>,
  value: string | null,
): Insertable => {
  if (identity === 'shown') return value;
  const why = identity === 'masked' ? texts.identity.masked : texts.identity.withheld;
  return html`<span class="quiet">${why}</span>`;
};

const legalForm = (view: ReportView, code: string | null): string | null => {
  if (code === null) return null;
  const label = view.texts.sirene.legalForms[code];
  return label === undefined ? code : `${code}, ${label}`;
};

const headOfficeRows = (view: ReportView, { headOffice }: SireneUnit): FactRow[] => {
  const { sirene } = view.texts;
  if (!headOffice) return [[sirene.headOffice, null]];
  return [
    [sirene.headOffice, siretInGroups(headOffice.siret)],
    [sirene.headOfficeState, headOffice.state === 'open' ? sirene.open : sirene.closed],
    [sirene.headOfficeAddress, identityField(view, headOffice.address)],
  ];
};

const periodsTable = (view: ReportView, { periods }: SireneUnit): Markup | null => {
  const { sirene, evidence } = view.texts;
  if (periods.length === 0) return null;
  const { date } = view.formats;
  return columnsTable(
    'periods',
    sirene.periods,
    [sirene.from, `${sirene.to} (${sirene.toIsExcluded})`, sirene.state],
    periods.map(({ from, to, state }) => [
      from === null ? evidence.notGiven : date(from),
      to === null ? '–' : date(to),
      state === 'active' ? sirene.active : sirene.ceased,
    ]),
  );
};

const unitSaid = (view: ReportView, unit: SireneUnit): Markup => {
  const { sirene, evidence } = view.texts;
  const { date } = view.formats;
  const rows: FactRow[] = [
    [sirene.name, identityField(view, unit.name)],
    [sirene.state, html`<b>${unit.state === 'active' ? sirene.active : sirene.ceased}</b>`],
    [sirene.createdOn, unit.createdOn && date(unit.createdOn)],
    ...(unit.state === 'ceased'
      ? [[sirene.ceasedOn, unit.ceasedOn && date(unit.ceasedOn)] as const]
      : []),
    [sirene.legalForm, legalForm(view, unit.legalForm)],
    [sirene.activity, unit.activity],
    [sirene.category, unit.category],
    ...headOfficeRows(view, unit),
    [sirene.diffusion, unit.diffusion === 'full' ? sirene.full : sirene.partial],
    [sirene.register, sirene.registers[unit.origin]],
    [sirene.updatedAt, unit.sourceUpdatedAt],
  ];
  return html`${factsTable(sirene.caption, rows, evidence.notGiven)}${periodsTable(view, unit)}`;
};

export const sireneSaid = (view: ReportView, facts: SireneFacts): Markup => {
  const { sirene, evidence } = view.texts;
  if (facts.kind === 'unit') return unitSaid(view, facts);
  if (facts.kind === 'unknown-unit') return html`<p>${sirene.unknownUnit}</p>`;
  if (facts.kind === 'opposed') return html`<p>${sirene.opposed}</p>`;
  const by = facts.by === null ? sirene.supersededByUnknown : sirenInGroups(facts.by);
  return factsTable(sirene.caption, [[sirene.supersededBy, by]], evidence.notGiven);
};
