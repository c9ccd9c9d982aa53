import type { AuditDetailBody } from '#core/contract/audits.ts';
import { severities } from '#core/domain/control.ts';
import { formatNumber } from '../../locales/format.ts';
import { useText } from '../../locales/text.tsx';
import { SeverityShape } from '../../ui/SeverityMark.tsx';

type Failed = NonNullable<AuditDetailBody['summary']>['failed'];

/** How many failures of each severity, the ones that there are. */
export const SeverityCounts = ({ failed }: { failed: Failed }) => {
  const { t, language } = useText();
  const met = severities.filter((severity) => failed[severity] > 0);
  if (met.length === 0) return <span className="soft">{t('audits.noFailure')}</span>;
  return (
    <ul className="severity-counts">
      {met.map((severity) => (
        <li key={severity} className={`is-${severity}`}>
          <SeverityShape severity={severity} size={12} />
          <span className="hidden-visually">{t(`severity.${severity}`)} </span>
          {formatNumber(failed[severity], language)}
        </li>
      ))}
    </ul>
  );
};
