import type { Signal } from '#core/domain/source.ts';
import { clipped, sirenInGroups, vatNumberInGroups } from './formats.ts';
import { html, type Markup } from './html.ts';
import { shapeOf } from './shapes.ts';
import type { ReportView } from './view.ts';

/** Of a name on the first page: the evidence gives it in full. */
const longestName = 80;

const numbers = ({ content, texts }: ReportView): Markup => {
  const { siren, vatNumber, checksumOverridden } = content.assessment.subject;
  return html`<p class="numbers">
    <span>${texts.siren} <b>${sirenInGroups(siren)}</b></span>
    ${vatNumber && html`<span>${texts.vatNumber} <b>${vatNumberInGroups(vatNumber)}</b></span>`}
    ${checksumOverridden ? html`<span>${texts.checksumOverridden}</span>` : null}
  </p>`;
};

const sourceState = ({ texts }: ReportView, signal: Signal): Markup => {
  const { evidence } = texts;
  const state = signal.status === 'answered' ? evidence.answered : evidence.silent[signal.status];
  return html`<span><b>${evidence.sourceShortNames[signal.source]}</b> ${state.toLowerCase()}</span>`;
};

/** Who was assessed, and the verdict as a sentence with its colour, its shape and its word. */
export const verdictSection = (view: ReportView): Markup => {
  const { content, judgement, texts, formats, supplierName } = view;
  const { verdict, on } = judgement;
  const colon = content.assessment.language === 'fr' ? '\u202f:' : ':';
  return html`<header class="masthead"><p class="brand">Probant</p><p>${texts.kind}</p></header>
    <h1>${clipped(supplierName, longestName)}</h1>
    ${numbers(view)}
    <div class="verdict verdict-${verdict}">
      ${shapeOf(verdict)}
      <h2><span class="word">${texts.verdictWord[verdict]}</span>${colon} ${texts.verdictSentence[verdict]}</h2>
    </div>
    <p class="dates"><span>${texts.judgedOn} <b>${formats.date(on)}</b></span>
      <span>${texts.issuedAt} <b>${formats.moment(content.issuedAt)}</b></span></p>
    <p class="dates"><span>${texts.sources}</span>${view.signals.map((signal) => sourceState(view, signal))}</p>`;
};
