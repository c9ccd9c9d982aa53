import { unreadWords } from '../exports/observed.ts';
import { columnsTable, factsTable, fingerprint } from '../report/facts-table.ts';
import { html, link, type Markup, wholeTerms } from '../report/html.ts';
import type { AuditView } from './audit-view.ts';
import { targetKind, targetName } from './target-name.ts';

const scorePart = ({ texts, report, formats }: AuditView): Markup => {
  const { method } = texts;
  return html`<h2>${method.score}</h2>
    <p>${method.formula}</p><p>${method.levels}</p><p>${method.coverage}</p>
    <h2>${method.catalogue}</h2><p>${method.catalogueSays}</p>
    ${factsTable(
      method.catalogue,
      [
        [method.version, report.summary.evaluation.version],
        [method.controls, formats.number(report.catalogue.controls)],
        [wholeTerms(method.digest), fingerprint(report.catalogue.sha256)],
      ],
      texts.notGiven,
    )}`;
};

const ledgerPart = ({ texts, report, formats, said }: AuditView): Markup => {
  const { method } = texts;
  const outcomes = [...Map.groupBy(report.calls, ({ outcome }) => outcome)]
    .map(([outcome, calls]) => ({
      says: outcome === 'answered' ? method.answered : said(unreadWords[outcome]),
      count: calls.reduce((sum, call) => sum + call.count, 0),
    }))
    .toSorted((a, b) => b.count - a.count);
  return columnsTable(
    'ledger',
    method.ledger,
    [method.outcome, method.calls],
    outcomes.map(({ says, count }) => [says, formats.number(count)]),
  );
};

const checkPart = ({ common, texts, verificationUrl }: AuditView): Markup => {
  const { seal } = common;
  const { method } = texts;
  return html`<h2>${seal.howTo}</h2>
    <h3>${seal.online.title}</h3><p>${seal.online.text}</p>
    <p class="address">${link(verificationUrl)}</p>
    <h3>${seal.command.title}</h3>
    <p>${seal.command.text} <code class="code">${seal.command.line}</code></p>
    <h3>${seal.offline.title}</h3>
    <p>${wholeTerms(seal.offline.text)} <code class="code">${seal.offline.line}</code></p>
    <p>${method.formats}</p>
    <h2>${seal.what}</h2><p>${method.isSeal}</p><p>${method.isNot}</p><p>${seal.supersedes}</p>`;
};

const identifiersPart = (view: AuditView): Markup => {
  const { common, texts, report, formats, issuedAt, verificationUrl } = view;
  const { target, token } = report.audit;
  return factsTable(
    common.seal.identifiers,
    [
      [common.check.token, html`<span class="code">${token}</span>`],
      [texts.target[targetKind(target)], targetName(target, texts.notGiven)],
      [texts.method.level, report.summary.evaluation.level],
      [texts.cover.collected, formats.moment(report.collected.to)],
      [texts.cover.issuedAt, formats.moment(issuedAt)],
      [common.seal.address, link(verificationUrl)],
    ],
    texts.notGiven,
  );
};

/** How the figures were made, and how to check them with us and without us. */
export const methodSection = (view: AuditView): Markup =>
  html`<section class="part"><h1>${view.texts.method.title}</h1>
    ${scorePart(view)}${ledgerPart(view)}${checkPart(view)}${identifiersPart(view)}</section>`;
