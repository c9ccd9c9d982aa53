import type { Evidence, Signal } from '#core/domain/source.ts';
import { bodaccSaid } from './bodacc-said.ts';
import { columnsTable, fingerprint } from './facts-table.ts';
import { html, link, type Markup, wholeTerms } from './html.ts';
import { sireneSaid } from './sirene-said.ts';
import { viesSaid } from './vies-said.ts';
import type { ReportView } from './view.ts';

const answers = (view: ReportView, evidence: readonly Evidence[]): Markup => {
  const { texts, formats } = view;
  const said = texts.evidence;
  if (evidence.length === 0) return html`<p class="quiet">${said.noAnswerKept}</p>`;
  return columnsTable(
    'answers',
    said.answers,
    [said.address, said.receivedAt, said.size, wholeTerms(said.fingerprint)],
    evidence.map((piece) => [
      link(piece.address),
      formats.momentInTable(piece.receivedAt),
      said.bytes(formats.number(piece.bytes)),
      fingerprint(piece.sha256),
    ]),
  );
};

const said = (view: ReportView, signal: Signal): Markup => {
  if (signal.status !== 'answered') {
    return html`<p>${view.texts.evidence.silenceIsNoAbsence[signal.status]}</p>`;
  }
  if (signal.source === 'sirene') return sireneSaid(view, signal.facts);
  if (signal.source === 'bodacc') return bodaccSaid(view, signal.facts);
  return viesSaid(view, signal.facts);
};

const sourceSection = (view: ReportView, signal: Signal): Markup => {
  const { evidence } = view.texts;
  const silent = signal.status !== 'answered';
  const status = silent
    ? html`<b>${evidence.silent[signal.status]}</b>, ${evidence.code} <span class="code">${signal.code}</span>`
    : html`<b>${evidence.answered}</b>`;
  return html`<section class="source"><h2>${evidence.sourceNames[signal.source]}</h2>
    <p class="status">${status} · ${evidence.askedAt} ${view.formats.momentInTable(signal.at)}</p>
    ${said(view, signal)}
    ${answers(view, signal.evidence)}
  </section>`;
};

/** What each register said, field by field, and the fingerprints of the answers it gave. */
export const evidenceSection = (view: ReportView): Markup => {
  const { evidence } = view.texts;
  return html`<section class="part"><h1>${evidence.title}</h1>
    <p>${wholeTerms(evidence.introduction)}</p>
    ${view.identity === 'masked' ? html`<p><b>${evidence.maskedIntroduction}</b></p>` : null}
    ${view.signals.map((signal) => sourceSection(view, signal))}
  </section>`;
};
