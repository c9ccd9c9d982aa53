import { clipped } from '../report/formats.ts';
import { html, link, type Markup } from '../report/html.ts';
import type { AuditView } from './audit-view.ts';
import { failingNames } from './failing-names.ts';
import type { FailingControl } from './fold-findings.ts';
import { severityShape } from './severity-shapes.ts';

/** Two pages: what comes after is in the list of failures. */
const mostRisks = 10;
const mostNames = 3;
/** Evidence may be a whole policy. */
const mostEvidence = 160;

const riskCard = (failing: FailingControl, view: AuditView): Markup | null => {
  const { texts, said, controlOf } = view;
  const { findings } = texts;
  const control = controlOf(failing.control);
  if (control === null) return null;
  const { remedy } = control;
  const evidence = failing.evidence;
  return html`<section class="risk">
    <div class="rank"><p class="mark">${severityShape(failing.severity)}<b>${texts.severity[failing.severity]}</b></p>
      <p class="quiet">${findings.notMet}</p></div>
    <div><h2>${said(control.title)}</h2>
      <p>${said(control.risk)}</p>
      <p><b>${findings.remedy}</b> ${said(remedy)} <span class="quiet">(${findings.effort[remedy.effort]})</span>
        ${link(remedy.doc, findings.documentation)}</p>
      <p class="fails"><b>${findings.resources(failing.count)}</b>
        ${evidence === null ? null : html`<span class="quiet code">${clipped(evidence, mostEvidence)}</span>`}</p>
      ${failingNames(failing, mostNames, view)}
    </div></section>`;
};

/** The failing controls that weigh most: what it may lead to, and what to do about it. */
export const risksSection = (view: AuditView): Markup => {
  const { findings } = view.texts;
  const { failing } = view.findings;
  return html`<section class="part"><h1>${findings.risks}</h1>
    <p>${failing.length === 0 ? findings.noRisk : findings.risksSay}</p>
    ${failing.slice(0, mostRisks).map((one) => riskCard(one, view))}</section>`;
};
