import type { Decision } from '#core/domain/judgement.ts';
import { columnsTable, factsTable, fingerprint } from './facts-table.ts';
import { clipped } from './formats.ts';
import { html, type Markup, wholeTerms } from './html.ts';
import { shapeOf } from './shapes.ts';
import type { ReportView } from './view.ts';

/** Our own rules write a few lines; what they quote may be anything. */
const longest = 1_000;

const factsOf = ({ facts }: Decision): string =>
  Object.entries(facts)
    .map(([name, fact]) => `${name} = ${fact === null ? '–' : String(fact)}`)
    .join(', ');

const decisionCells = (view: ReportView, decision: Decision) => {
  const { texts, content } = view;
  const { language } = content.assessment;
  const facts = factsOf(decision);
  return [
    html`<span class="mark">${shapeOf(decision.gives)}<b>${texts.gives[decision.gives]}</b></span>`,
    html`<span class="code">${decision.rule}</span>`,
    html`${clipped(decision.text[language], longest)}${
      facts === ''
        ? null
        : html`<br><span class="quiet">${texts.rules.facts} ${clipped(facts, longest)}</span>`
    }`,
    decision.settles[language],
  ];
};

/** Every rule that fired, whole, and the fingerprint of the rules that were applied. */
export const rulesSection = (view: ReportView): Markup => {
  const { judgement, texts, formats } = view;
  const { rules } = texts;
  const { decisions } = judgement;
  const { version, sha256, count } = judgement.rules;
  return html`<section class="part"><h1>${rules.title}</h1>
    <p>${rules.introduction(formats.number(count), formats.number(decisions.length))}</p>
    ${
      decisions.length === 0
        ? html`<p>${rules.none}</p>`
        : columnsTable(
            'rules',
            rules.fired,
            [rules.gives, rules.rule, rules.says, rules.settles],
            decisions.map((decision) => decisionCells(view, decision)),
          )
    }
    ${factsTable(
      rules.applied,
      [
        [rules.version, version],
        [rules.count, formats.number(count)],
        [wholeTerms(rules.fingerprint), fingerprint(sha256)],
      ],
      texts.evidence.notGiven,
    )}
  </section>`;
};
