import type { ViesFacts } from '#core/domain/vies-facts.ts';
import { factsTable } from './facts-table.ts';
import { sirenInGroups, vatNumberInGroups } from './formats.ts';
import { html, type Markup } from './html.ts';
import { identityField } from './sirene-said.ts';
import type { ReportView } from './view.ts';

export const viesSaid = (view: ReportView, facts: ViesFacts): Markup => {
  const { vies, evidence } = view.texts;
  return factsTable(
    vies.caption,
    [
      [vies.number, vatNumberInGroups(facts.vatNumber)],
      [vies.origin, vies.provenance[facts.provenance]],
      [vies.validity, html`<b>${facts.valid ? vies.valid : vies.invalid}</b>`],
      [vies.siren, facts.siren === null ? vies.noSiren : sirenInGroups(facts.siren)],
      [vies.name, identityField(view, facts.name)],
      [vies.address, identityField(view, facts.address)],
      [vies.requestedAt, view.formats.momentInTable(facts.requestedAt)],
      [vies.consultationNumber, facts.consultationNumber],
    ],
    evidence.notGiven,
  );
};
