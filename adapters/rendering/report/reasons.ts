import type { Language } from '#core/domain/assessment.ts';
import type { Decision } from '#core/domain/judgement.ts';
import { clipped } from './formats.ts';
import { html, type Markup } from './html.ts';
import { shapeOf } from './shapes.ts';
import type { ReportView } from './view.ts';

/** Characters of a text that the first page shows; the table of rules has them all. */
const longest = { text: 260, settles: 170 } as const;

/** Lines that reasons and notes share, so that the first page stays one page. */
const room = { all: 13.5, reasons: 10, notes: 2.4 } as const;
const perLine = 88;
const spacing = 0.65;

const introduction = 22;

const linesOf = (characters: number, most: number): number =>
  Math.ceil(Math.min(characters, most) / perLine);

const heightOf = ({ gives, text, settles }: Decision, language: Language): number => {
  const answer =
    gives === 'note' ? 0 : linesOf(settles[language].length + introduction, longest.settles);
  return linesOf(text[language].length, longest.text) + answer + spacing;
};

interface Fit {
  readonly decisions: readonly Decision[];
  readonly height: number;
}

/** The heaviest that fit; the first one always does. */
const fitting = (decisions: readonly Decision[], language: Language, most: number): Fit => {
  let height = 0;
  const left = decisions.findIndex((decision, place) => {
    const taller = height + heightOf(decision, language);
    if (place > 0 && taller > most) return true;
    height = taller;
    return false;
  });
  return { decisions: left === -1 ? decisions : decisions.slice(0, left), height };
};

const item = (view: ReportView, decision: Decision): Markup => {
  const { content, texts } = view;
  const { language } = content.assessment;
  const settles = decision.settles[language];
  return html`<li>
    <span class="mark">${shapeOf(decision.gives)}<b>${texts.gives[decision.gives]}</b></span>
    <div><p>${clipped(decision.text[language], longest.text)}</p>
      ${
        decision.gives === 'note' || settles === ''
          ? null
          : html`<p class="quiet">${texts.reasons.settles} ${clipped(settles, longest.settles)}</p>`
      }</div>
  </li>`;
};

const list = (view: ReportView, all: readonly Decision[], shown: readonly Decision[]): Markup => {
  const left = all.length - shown.length;
  return html`<ul class="decisions">${shown.map((one) => item(view, one))}</ul>
    ${left > 0 ? html`<p class="quiet">${view.texts.reasons.more(view.formats.number(left))}</p>` : null}`;
};

/** The decisions that made the verdict with what would settle each, then the notes that colour nothing. */
export const reasonsSection = (view: ReportView): Markup => {
  const { reasons, attention } = view.texts;
  const { language } = view.content.assessment;
  const decided = view.judgement.decisions.filter(({ gives }) => gives !== 'note');
  const notes = view.judgement.decisions.filter(({ gives }) => gives === 'note');
  const first = fitting(decided, language, room.reasons);
  const second = fitting(notes, language, Math.max(room.notes, room.all - first.height));
  return html`<section><h2>${reasons.title}</h2>
      ${decided.length === 0 ? html`<p>${reasons.none}</p>` : list(view, decided, first.decisions)}
    </section>
    <section><h2>${attention.title}</h2>
      ${notes.length === 0 ? html`<p>${attention.none}</p>` : list(view, notes, second.decisions)}
    </section>`;
};
