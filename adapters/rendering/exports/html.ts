import { totalOf } from '#core/domain/audit/audit-summary.ts';
import { targetIdOf } from '#core/domain/audit/target.ts';
import { severities } from '#core/domain/control.ts';
import { percentIn } from '../audit/counted.ts';
import { formatsOf } from '../report/formats.ts';
import { followable, html, type Markup, trusted } from '../report/html.ts';
import { saidIn } from '../report/said.ts';
import type { ExportedFinding, ExportView } from './export-view.ts';
import { htmlStyles } from './html-styles.ts';
import { type HtmlTexts, htmlTexts } from './html-texts.ts';
import { observedText, unreadWords } from './observed.ts';

const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const tile = (says: string, value: string | number): Markup =>
  html`<div><dt>${says}</dt><dd>${value}</dd></div>`;

const undecidedOf = ({ report }: ExportView): number => totalOf(report.summary.unknown);

/** Rounded to thousandths, a coverage may say 1 although something was not seen. */
const coverageText = (view: ExportView): string => {
  const { coverage } = view.report.summary.evaluation;
  if (coverage === null) return '–';
  const percent = percentIn(view.language);
  return coverage === 1 && undecidedOf(view) > 0 ? `> ${percent(0.999)}` : percent(coverage);
};

const gradePart = (view: ExportView, texts: HtmlTexts): Markup => {
  const { level, score, capped } = view.report.summary.evaluation;
  const shown = score === null ? '–' : `${formatsOf(view.language).number(score)} / 100`;
  return html`<dl class="grade"><div class="level"><dt>${texts.level}</dt><dd>${level ?? '–'}</dd></div>
    ${tile(texts.score, shown)}
    ${tile(texts.coverage, coverageText(view))}</dl>
    ${capped ? html`<p class="capped">${texts.capped}</p>` : null}`;
};

const summaryPart = (view: ExportView, texts: HtmlTexts): Markup => {
  const { failed, exempted, resources, calls } = view.report.summary;
  const { number } = formatsOf(view.language);
  return html`${gradePart(view, texts)}<dl class="tiles">
    ${severities.map(
      (severity) =>
        html`<div><dt class="mark ${severity}">${texts[severity]}</dt><dd>${number(failed[severity])}</dd></div>`,
    )}
    ${tile(texts.unknown, number(undecidedOf(view)))}
    ${tile(texts.exempted, number(exempted))}
    ${tile(texts.resources, number(resources))}
    ${tile(texts.calls, number(calls.made))}
    ${tile(texts.refused, number(calls.refused))}
  </dl>`;
};

/** What could not be looked at comes before what was found: it bounds what the rest means. */
const blindPart = ({ report, language }: ExportView, texts: HtmlTexts): Markup => {
  const { blindSpots, summary } = report;
  const lost = summary.shards.notCollected;
  if (blindSpots.length === 0 && lost === 0) return html`<p>${texts.nothingHidden}</p>`;
  return html`<p>${texts.lost(lost)}</p><ul class="blind">${blindSpots.map(
    ({ kind, account, region, within, why }) =>
      html`<li><code>${kind}</code> ${account ?? ''} ${region ?? ''} ${within ?? ''} <span class="soft">${unreadWords[why][language]}</span></li>`,
  )}</ul>`;
};

const evidencePart = ({ finding }: ExportedFinding, view: ExportView, texts: HtmlTexts): Markup =>
  html`<div class="wide"><table><thead><tr><th scope="col">${texts.fact}</th><th scope="col">${texts.observed}</th>
    <th scope="col">${texts.expected}</th></tr></thead><tbody>${finding.observations.map(
      (one) =>
        html`<tr><td><code>${one.fact}</code></td><td>${observedText(one, view.language)}</td>
          <td>${saidIn(view.language)(one.expected)}</td></tr>`,
    )}</tbody></table></div>`;

const exemptionPart = ({ finding }: ExportedFinding, view: ExportView, texts: HtmlTexts) =>
  finding.exemption &&
  html`<p><strong>${texts.exemptedBy}</strong> ${finding.exemption.owner}, ${texts.until}
    ${formatsOf(view.language).date(finding.exemption.expiresOn)}. ${finding.exemption.reason}</p>`;

const findingPart = (found: ExportedFinding, view: ExportView, texts: HtmlTexts): Markup => {
  const { finding, control, references } = found;
  const said = saidIn(view.language);
  const status = finding.exemption ? 'exempted' : finding.status;
  const doc = followable(control.remedy.doc);
  return html`<details><summary><span class="mark ${finding.severity}">${texts[finding.severity]}</span>
    <span class="title">${said(control.title)}</span> <code>${finding.resource}</code>
    <span class="status">${texts.status[status]}</span></summary><div class="body">
    <p>${said(control.risk)}</p>${evidencePart(found, view, texts)}${exemptionPart(found, view, texts)}
    <p><strong>${texts.remedy}</strong> ${said(control.remedy)}
      ${doc === null ? null : html`<a href="${doc}" rel="noreferrer">${texts.documentation}</a>`}</p>
    <p class="references"><code>${finding.control}</code>${references.map(
      ({ name, edition, requirement }) => html` <span>${name} ${edition} ${requirement}</span>`,
    )}</p></div></details>\n`;
};

const headPart = (view: ExportView, texts: HtmlTexts): Markup => {
  const { audit, collected, summary } = view.report;
  const target = targetIdOf(audit.target) ?? '';
  const { moment } = formatsOf(view.language);
  return html`<!doctype html><html lang="${view.language}"><head><meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${texts.heading} ${target} – Probant</title><style>${trusted(htmlStyles)}</style></head><body><main>
    <header><h1>${texts.heading} <code>${target}</code></h1>
    <p class="soft">${moment(collected.to)} · ${summary.evaluation.version}</p></header>
    ${summaryPart(view, texts)}
    <h2>${texts.notLooked}</h2>${blindPart(view, texts)}<h2>${texts.found}</h2>\n`;
};

/** One page that needs nothing from outside, and runs nothing. */
export async function* htmlLines(view: ExportView): AsyncGenerator<string> {
  const texts = htmlTexts[view.language];
  yield headPart(view, texts).toString();
  let found = 0;
  for await (const finding of view.findings()) {
    found += 1;
    yield findingPart(finding, view, texts).toString();
  }
  yield `${found === 0 ? html`<p>${texts.nothingFound}</p>`.toString() : ''}</main></body></html>\n`;
}
