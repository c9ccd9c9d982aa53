import { clipped, sirenInGroups, vatNumberInGroups } from './formats.ts';
import { html, type Markup } from './html.ts';
import { shapeOf } from './shapes.ts';
import type { ReportView } from './view.ts';

/** Of a name on the first page: the evidence gives it in full. */
const longestName = 110;

const numbers = ({ content, texts }: ReportView): Markup => {
  const { siren, vatNumber, checksumOverridden } = content.assessment.subject;
  return html`<p class="numbers">
    <span>${texts.siren} <b>${sirenInGroups(siren)}</b></span>
    ${vatNumber && html`<span>${texts.vatNumber} <b>${vatNumberInGroups(vatNumber)}</b></span>`}
    ${checksumOverridden ? html`<span>${texts.checksumOverridden}</span>` : null}
  </p>`;
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
      <span>${texts.issuedAt} <b>${formats.moment(content.issuedAt)}</b></span></p>`;
};
