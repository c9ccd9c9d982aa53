import { levels } from '#core/domain/evaluate.ts';
import { html, type Markup } from '../report/html.ts';
import type { AuditView } from './audit-view.ts';
import { totalsOf } from './totals.ts';

/** Rounded to thousandths, a coverage may say 1 although something was not seen. */
const coverageText = ({ report, percent, texts }: AuditView): string => {
  const { coverage } = report.summary.evaluation;
  if (coverage === null) return '–';
  const hidden = coverage === 1 && totalsOf(report.tallies).undecided > 0;
  return hidden ? texts.cover.almostAll(percent(0.999)) : percent(coverage);
};

const scaleOf = (here: string | null): Markup =>
  html`<div class="scale" aria-hidden="true">${levels.map((level) =>
    level === here ? html`<span class="here">${level}</span>` : html`<span>${level}</span>`,
  )}</div>`;

/** The level, and never without them: the score, and how much of the target it speaks of. */
export const gradeSection = (view: AuditView): Markup => {
  const { report, texts, formats } = view;
  const { score, level, capped } = report.summary.evaluation;
  const { cover } = texts;
  const number = score === null ? '–' : formats.number(score);
  return html`<div class="grade">
    <div class="level level-${level ?? 'none'}"><h2>${level === null ? cover.noLevel : cover.level}</h2>
      <p>${level ?? '–'}</p></div>
    <div class="measure"><h2>${cover.score}</h2>
      <p><b>${number} ${score === null ? null : html`<small>${cover.outOf}</small>`}</b></p>
      ${scaleOf(level)}</div>
    <div class="measure"><h2>${cover.coverage}</h2>
      <p><b>${coverageText(view)}</b> ${cover.coverageSays}</p></div>
    ${capped ? html`<p class="capped"><b>${cover.capped(number)}</b></p>` : null}
  </div>`;
};
