import type { AuditSummaryBody } from '#core/contract/audits.ts';
import { formatScore } from '../../locales/format.ts';
import { useText } from '../../locales/text.tsx';
import { trendPoints } from './trend-points.ts';

const box = { width: 240, height: 56, margin: 5 };

/** The scores of a target as a line; the words beside it say the same. */
export const ScoreTrend = ({ audits }: { audits: readonly AuditSummaryBody[] }) => {
  const { t, language } = useText();
  const scores = audits.flatMap(({ summary }) => summary?.evaluation.score ?? []);
  if (scores.length < 2) return null;
  const points = trendPoints(scores, box);
  const last = points.at(-1);
  return (
    <figure className="trend">
      <svg
        viewBox={`0 0 ${box.width} ${box.height}`}
        width={box.width}
        height={box.height}
        aria-hidden="true"
      >
        <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
        {last ? <circle cx={last.x} cy={last.y} r={4} /> : null}
      </svg>
      <figcaption className="small soft">
        {t('trend.title')}
        <span className="hidden-visually">
          {t('trend.says', {
            scores: scores.map((score) => formatScore(score, language)).join(', '),
          })}
        </span>
      </figcaption>
    </figure>
  );
};
