import { ArrowRight } from 'lucide-react';
import { Link } from 'react-router';
import type { AuditSummaryBody } from '#core/contract/audits.ts';
import { auditAddress } from '../../api/audit-addresses.ts';
import { formatScore, formatShare } from '../../locales/format.ts';
import { useText } from '../../locales/text.tsx';
import { LevelLetter } from '../../ui/LevelMark.tsx';
import { Moment } from '../../ui/Moment.tsx';

const Side = ({ audit, says }: { audit: AuditSummaryBody; says: string }) => {
  const { t, language } = useText();
  const { level = null, score = null, coverage = null } = audit.summary?.evaluation ?? {};
  return (
    <div className="compared-side">
      <p className="small soft">
        {says} · <Moment at={audit.requestedAt} form="short" />
      </p>
      <p className="row">
        {level ? <LevelLetter level={level} /> : null}
        <Link className="figure" to={auditAddress(audit.id)}>
          {score === null ? t('audits.noScore') : formatScore(score, language)}
        </Link>
      </p>
      <p className="small soft">
        {t('score.coverage')} {coverage === null ? '–' : formatShare(coverage, language)}
      </p>
    </div>
  );
};

/** The two results side by side: score and coverage of each. */
export const ComparedScores = (props: { earlier: AuditSummaryBody; later: AuditSummaryBody }) => {
  const { t } = useText();
  return (
    <div className="compared">
      <Side audit={props.earlier} says={t('comparison.earlier')} />
      <ArrowRight size={20} aria-hidden />
      <Side audit={props.later} says={t('comparison.later')} />
    </div>
  );
};
