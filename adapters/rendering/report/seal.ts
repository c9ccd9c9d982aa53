import { factsTable } from './facts-table.ts';
import { sirenInGroups } from './formats.ts';
import { html, link, type Markup, wholeTerms } from './html.ts';
import type { ReportView } from './view.ts';

/** How to verify, with us and without us, and what the seal is and is not. */
export const sealSection = (view: ReportView): Markup => {
  const { content, judgement, texts, formats } = view;
  const { seal } = texts;
  const { token, subject } = content.assessment;
  return html`<section class="part"><h1>${seal.title}</h1>
    <h2>${seal.howTo}</h2>
    <h3>${seal.online.title}</h3>
    <p>${seal.online.text}</p>
    <p class="address">${link(content.verificationUrl)}</p>
    <h3>${seal.command.title}</h3>
    <p>${seal.command.text} <code class="code">${seal.command.line}</code></p>
    <h3>${seal.offline.title}</h3>
    <p>${wholeTerms(seal.offline.text)} <code class="code">${seal.offline.line}</code></p>
    <h2>${seal.what}</h2>
    <p>${seal.isSeal}</p>
    <p>${seal.isNot}</p>
    <p>${seal.supersedes}</p>
    ${factsTable(
      seal.identifiers,
      [
        [texts.check.token, html`<span class="code">${token}</span>`],
        [texts.siren, sirenInGroups(subject.siren)],
        [seal.verdict, judgement.verdict],
        [texts.judgedOn, formats.date(judgement.on)],
        [texts.issuedAt, formats.moment(content.issuedAt)],
        [seal.address, link(content.verificationUrl)],
      ],
      texts.evidence.notGiven,
    )}
  </section>`;
};
