import { html, type Markup, wholeTerms } from './html.ts';
import { boxes } from './shapes.ts';
import type { ReportView } from './view.ts';

const conjunctions = { fr: 'fr-FR', en: 'en-GB' } as const;

const silentSources = ({ content, signals, texts }: ReportView): string | null => {
  const names = signals
    .filter(({ status }) => status !== 'answered')
    .map(({ source }) => texts.evidence.sourceShortNames[source]);
  if (names.length === 0) return null;
  return new Intl.ListFormat(conjunctions[content.assessment.language]).format(names);
};

/** What the law asks for beside registration facts, and that this report cannot give. */
export const limitsSection = (view: ReportView): Markup => {
  const { limits } = view.texts;
  const silent = silentSources(view);
  const covered = silent === null ? limits.covered.all : limits.covered.some(silent);
  return html`<section><h2>${limits.title}</h2>
    <ul class="boxes">
      <li>${silent === null ? boxes.ticked : boxes.half}<div><b>${limits.covered.name}</b><br>${covered}</div></li>
      <li>${boxes.empty}<div><b>${limits.urssaf.name}</b><br>${limits.urssaf.state}</div></li>
      <li>${boxes.empty}<div><b>${limits.workers.name}</b><br>${limits.workers.state}</div></li>
    </ul>
    <p class="quiet">${wholeTerms(limits.law)}</p>
  </section>`;
};
