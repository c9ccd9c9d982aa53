import type { AuditDetailBody } from '#core/contract/audits.ts';
import { totalOf } from '#core/domain/audit/audit-summary.ts';
import { formatScore, formatShare } from '../../locales/format.ts';
import { useText } from '../../locales/text.tsx';
import { LevelScale } from '../../ui/LevelMark.tsx';

type Summary = NonNullable<AuditDetailBody['summary']>;
type Evaluation = Summary['evaluation'];

const Score = ({ evaluation }: { evaluation: Evaluation }) => {
  const { t, language } = useText();
  const { score, level, capped } = evaluation;
  return (
    <div className="score-part">
      <h3>{t('score.title')}</h3>
      <div className="score-line">
        <LevelScale level={level} />
        {score === null ? (
          <p className="figure">{t('score.none')}</p>
        ) : (
          <p>
            <span className="figure">{formatScore(score, language)}</span>{' '}
            <span className="soft">{t('score.of')}</span>
          </p>
        )}
      </div>
      {score === null ? <p>{t('score.none.says')}</p> : null}
      {capped ? <p>{t('score.capped')}</p> : null}
      <details className="small">
        <summary>{t('score.how')}</summary>
        <p>{t('score.how.says')}</p>
        <p className="soft">{t('score.version', { version: evaluation.version })}</p>
      </details>
    </div>
  );
};

const Coverage = ({ summary }: { summary: Summary }) => {
  const { t, language } = useText();
  const { coverage } = summary.evaluation;
  const count = totalOf(summary.unknown);
  return (
    <div className="score-part">
      <h3>{t('score.coverage')}</h3>
      <p className="figure">{coverage === null ? '–' : formatShare(coverage, language)}</p>
      <svg className="coverage-bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden>
        <rect width={100 * (coverage ?? 0)} height={1} />
      </svg>
      <p>{count === 0 ? t('score.coverage.full') : t('score.coverage.part', { count })}</p>
      <p className="small soft">
        {t('score.read', {
          resources: summary.resources,
          controls: summary.controls,
          calls: summary.calls.made,
        })}
        {summary.exempted > 0 ? ` · ${t('score.exempted', { count: summary.exempted })}` : ''}
      </p>
    </div>
  );
};

/** Level, score and coverage, never one without the others. */
export const AuditScore = ({ summary }: { summary: Summary }) => {
  const { t } = useText();
  return (
    <section
      className={`score is-level-${summary.evaluation.level ?? 'none'}`}
      aria-labelledby="score-title"
    >
      <h2 id="score-title" className="hidden-visually">
        {t('score.title')}
      </h2>
      <Score evaluation={summary.evaluation} />
      <Coverage summary={summary} />
    </section>
  );
};
