import { html, type Markup } from '../report/html.ts';
import { type AuditView, firstOf } from './audit-view.ts';
import { totalsOf } from './totals.ts';

/** The page of what was looked at names all of them. */
const mostNamed = 4;

const narrowed = (view: AuditView): readonly string[] => {
  const { target } = view.report.audit;
  const { cover } = view.texts;
  if (target.provider === 'web') return [];
  return [
    ...(target.regions ? [cover.onlyRegions(firstOf(view, target.regions, mostNamed))] : []),
    ...(target.services ? [cover.onlyServices(firstOf(view, target.services, mostNamed))] : []),
  ];
};

/** What keeps the figures from speaking of the whole target. */
const boundsOf = (view: AuditView): readonly string[] => {
  const { summary, blindSpots } = view.report;
  const { cover } = view.texts;
  const counts = [
    [summary.calls.refused, cover.refused],
    [blindSpots.length, cover.blind],
    [summary.shards.notCollected, cover.lost],
    [summary.exempted, cover.exempted],
  ] as const;
  return [...narrowed(view), ...counts.flatMap(([count, say]) => (count > 0 ? [say(count)] : []))];
};

const levelSentences = ({ report, texts }: AuditView): readonly string[] => {
  const { level, capped } = report.summary.evaluation;
  if (level === null) return [texts.cover.nothingJudged];
  const { critical } = report.summary.failed;
  const says = capped ? texts.cappedSays : texts.levelSays[level];
  return [says, ...(critical > 0 ? [texts.cover.critical(critical)] : [])];
};

/** Plain language for who reads one paragraph: what the level means, and how far it holds. */
export const meaningSection = (view: AuditView): Markup => {
  const { cover } = view.texts;
  const { passing, failing, undecided } = totalsOf(view.report.tallies);
  const bounds = boundsOf(view);
  const limits = [
    ...(undecided > 0 ? [cover.undecided(passing + failing, undecided)] : []),
    ...(bounds.length > 0 ? [cover.bounded(view.listed(bounds))] : []),
  ];
  const nothing = view.report.summary.evaluation.level === null;
  const said = limits.length === 0 && !nothing ? [cover.all] : limits;
  return html`<section class="meaning"><h2>${cover.meaning}</h2>
    <p>${levelSentences(view).join(' ')}</p>
    ${said.length > 0 ? html`<p>${said.join(' ')}</p>` : null}
  </section>`;
};
