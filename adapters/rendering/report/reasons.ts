import type { Decision } from '#core/domain/judgement.ts';
import { clipped } from './formats.ts';
import { html, type Markup } from './html.ts';
import { shapeOf } from './shapes.ts';
import type { ReportView } from './view.ts';

/** The first page stays one page: the rest is in the table of rules, whole. */
const most = { reasons: 4, notes: 3, characters: 230 } as const;

const item = (view: ReportView, decision: Decision): Markup => {
  const { content, texts } = view;
  const { language } = content.assessment;
  const settles = decision.settles[language];
  return html`<li>
    <span class="mark">${shapeOf(decision.gives)}<b>${texts.gives[decision.gives]}</b></span>
    <div><p>${clipped(decision.text[language], most.characters)}</p>
      ${
        decision.gives === 'note' || settles === ''
          ? null
          : html`<p class="quiet">${texts.reasons.settles} ${clipped(settles, most.characters)}</p>`
      }</div>
  </li>`;
};

const list = (view: ReportView, decisions: readonly Decision[], atMost: number): Markup => {
  const left = decisions.length - atMost;
  return html`<ul class="decisions">${decisions.slice(0, atMost).map((one) => item(view, one))}</ul>
    ${left > 0 ? html`<p class="quiet">${view.texts.reasons.more(view.formats.number(left))}</p>` : null}`;
};

/** The decisions that made the verdict, and what would settle each. */
export const reasonsSection = (view: ReportView): Markup => {
  const { reasons } = view.texts;
  const decided = view.judgement.decisions.filter(({ gives }) => gives !== 'note');
  return html`<section><h2>${reasons.title}</h2>
    ${decided.length === 0 ? html`<p>${reasons.none}</p>` : list(view, decided, most.reasons)}
  </section>`;
};

/** Notes: they colour nothing, and are worth knowing. */
export const attentionSection = (view: ReportView): Markup => {
  const { attention } = view.texts;
  const notes = view.judgement.decisions.filter(({ gives }) => gives === 'note');
  return html`<section><h2>${attention.title}</h2>
    ${notes.length === 0 ? html`<p>${attention.none}</p>` : list(view, notes, most.notes)}
  </section>`;
};
