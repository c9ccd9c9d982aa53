import { Link } from 'react-router';
import type { AuditDetailBody } from '#core/contract/audits.ts';
import { severities } from '#core/domain/control.ts';
import { findingsOf, noFilters } from '../../api/audit-addresses.ts';
import { formatNumber } from '../../locales/format.ts';
import { useText } from '../../locales/text.tsx';
import { SeverityMark } from '../../ui/SeverityMark.tsx';
import { barLength } from './bar-length.ts';

type Summary = NonNullable<AuditDetailBody['summary']>;

/** A bar for each severity, which leads to its findings; beside it, what could not be decided. */
export const FailuresBySeverity = ({ summary }: { summary: Summary }) => {
  const { t, language } = useText();
  const { failed, unknown } = summary;
  const most = Math.max(...severities.map((severity) => failed[severity]));
  return (
    <section className="section" aria-labelledby="failures-title">
      <h2 id="failures-title">{t('failures.title')}</h2>
      {most === 0 ? (
        <p>{t(summary.evaluation.score === null ? 'score.none.says' : 'failures.none')}</p>
      ) : null}
      <ul className="severity-bars">
        {severities.map((severity) => (
          <li key={severity} className={`is-${severity}`}>
            <Link to={findingsOf({ ...noFilters, severity })}>
              <SeverityMark severity={severity} />
              <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
                <rect width={barLength(failed[severity], most)} height={1} />
              </svg>
              <span className="bar-count">{formatNumber(failed[severity], language)}</span>
            </Link>
            <span className="small soft">
              {unknown[severity] > 0 ? t('failures.undecided', { count: unknown[severity] }) : null}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};
