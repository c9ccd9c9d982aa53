import { targetIdOf } from '#core/domain/audit/target.ts';
import { severities } from '#core/domain/control.ts';
import { followable, html, type Markup, trusted } from '../report/html.ts';
import type { ExportedFinding, ExportView } from './export-view.ts';
import { htmlStyles } from './html-styles.ts';
import { type HtmlTexts, htmlTexts } from './html-texts.ts';
import { observedText, unreadWords } from './observed.ts';

const policy = "default-src 'none'; style-src 'unsafe-inline'";

const tile = (says: string, value: string | number): Markup =>
  html`<div><dt>${says}</dt><dd>${value}</dd></div>`;

const percent = (share: number | null): string =>
  share === null ? '–' : `${Math.round(share * 100)} %`;

const summaryPart = ({ report }: ExportView, texts: HtmlTexts): Markup => {
  const { evaluation, failed, unknown, exempted, resources, calls } = report.summary;
  const undecided = severities.reduce((sum, severity) => sum + unknown[severity], 0);
  return html`<dl class="tiles">
    ${tile(texts.level, evaluation.level ?? '–')}
    ${tile(texts.score, evaluation.score === null ? '–' : `${evaluation.score} / 100`)}
    ${tile(texts.coverage, percent(evaluation.coverage))}
    ${severities.map((severity) => tile(texts[severity], failed[severity]))}
    ${tile(texts.unknown, undecided)}
    ${tile(texts.exempted, exempted)}
    ${tile(texts.resources, resources)}
    ${tile(texts.calls, `${calls.made} (${calls.refused} ${texts.refused})`)}
  </dl>`;
};

/** What could not be looked at comes before what was found: it bounds what the rest means. */
const blindPart = ({ report, language }: ExportView, texts: HtmlTexts): Markup =>
  report.blindSpots.length === 0
    ? html`<p>${texts.nothingHidden}</p>`
    : html`<ul>${report.blindSpots.map(
        ({ kind, region, within, why }) =>
          html`<li><code>${kind}</code> ${region ?? ''} ${within ?? ''} — ${unreadWords[why][language]}</li>`,
      )}</ul>`;

const evidencePart = ({ finding }: ExportedFinding, view: ExportView, texts: HtmlTexts): Markup =>
  html`<table><thead><tr><th scope="col">${texts.fact}</th><th scope="col">${texts.observed}</th>
    <th scope="col">${texts.expected}</th></tr></thead><tbody>${finding.observations.map(
      (one) =>
        html`<tr><td><code>${one.fact}</code></td><td>${observedText(one, view.language)}</td>
          <td>${one.expected[view.language]}</td></tr>`,
    )}</tbody></table>`;

const findingPart = (found: ExportedFinding, view: ExportView, texts: HtmlTexts): Markup => {
  const { finding, control, references } = found;
  const { language } = view;
  const status = finding.exemption ? 'exempted' : finding.status;
  const doc = followable(control.remedy.doc);
  return html`<details class="${status}"><summary><span class="mark ${finding.severity}">${texts[finding.severity]}</span>
    <span class="title">${control.title[language]}</span> <code>${finding.resource}</code>
    <span class="status">${texts.status[status]}</span></summary>
    <p>${control.risk[language]}</p>${evidencePart(found, view, texts)}
    <p><strong>${texts.remedy}</strong> ${control.remedy[language]}
      ${doc === null ? null : html`<a href="${doc}" rel="noreferrer">${texts.documentation}</a>`}</p>
    <p class="references">${references.map(
      ({ name, edition, requirement }) => html`<span>${name} ${edition} ${requirement}</span> `,
    )}</p></details>\n`;
};

/** One page that needs nothing from outside, and runs nothing. */
export async function* htmlLines(view: ExportView): AsyncGenerator<string> {
  const texts = htmlTexts[view.language];
  const target = targetIdOf(view.report.audit.target) ?? '';
  yield html`<!doctype html><html lang="${view.language}"><head><meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <meta name="viewport" content="width=device-width">
    <title>Probant – ${target}</title><style>${trusted(htmlStyles)}</style></head><body><main>
    <h1>${texts.heading} <code>${target}</code></h1>
    <p>${view.report.collected.from} – ${view.report.collected.to} · ${view.report.summary.evaluation.version}</p>
    ${summaryPart(view, texts)}
    <h2>${texts.notLooked}</h2>${blindPart(view, texts)}<h2>${texts.found}</h2>\n`.toString();
  for await (const found of view.findings()) yield findingPart(found, view, texts).toString();
  yield '</main></body></html>\n';
}
