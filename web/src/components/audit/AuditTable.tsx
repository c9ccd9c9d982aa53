import { Link } from 'react-router';
import type { AuditSummaryBody } from '#core/contract/audits.ts';
import { auditAddress } from '../../api/audit-addresses.ts';
import { formatScore, formatShare, formatShort } from '../../locales/format.ts';
import { useText } from '../../locales/text.tsx';
import { LevelLetter } from '../../ui/LevelMark.tsx';
import { Moment } from '../../ui/Moment.tsx';
import { SeverityCounts } from './SeverityCounts.tsx';
import { targetName } from './target-name.ts';
import type { ComparisonChoice } from './use-comparison-choice.ts';

type Summary = NonNullable<AuditSummaryBody['summary']>;

const Drift = ({ drift }: { drift: Summary['drift'] }) => {
  const { t } = useText();
  if (!drift) return <span className="soft">{t('audits.drift.none')}</span>;
  const added = drift.new + drift.returned;
  const parts = [
    ...(added > 0 ? [t('audits.drift.new', { count: added })] : []),
    ...(drift.resolved > 0 ? [t('audits.drift.resolved', { count: drift.resolved })] : []),
  ];
  return parts.length === 0 ? (
    <span className="soft">{t('audits.drift.same')}</span>
  ) : (
    parts.join(', ')
  );
};

const Outcome = ({ audit }: { audit: AuditSummaryBody }) => {
  const { t } = useText();
  if (!audit.summary) return <span className="soft">{t(`auditStatus.${audit.status}`)}</span>;
  const { level } = audit.summary.evaluation;
  return level ? (
    <LevelLetter level={level} />
  ) : (
    <span className="soft">{t('audits.noScore')}</span>
  );
};

const ChoiceBox = ({ audit, choice }: { audit: AuditSummaryBody; choice: ComparisonChoice }) => {
  const { t, language } = useText();
  const target = targetName(audit.target, t);
  return (
    <input
      type="checkbox"
      className="check"
      aria-label={t('audits.select', { target, date: formatShort(audit.requestedAt, language) })}
      checked={choice.has(audit)}
      disabled={!choice.allows(audit)}
      onChange={() => choice.toggle(audit)}
    />
  );
};

interface Row {
  readonly audit: AuditSummaryBody;
  readonly choice: ComparisonChoice | null;
}

const AuditRow = ({ audit, choice }: Row) => {
  const { t, language } = useText();
  const { summary } = audit;
  const { score = null, coverage = null } = summary?.evaluation ?? {};
  return (
    <tr>
      {choice ? (
        <td className="cell-choice">
          <ChoiceBox audit={audit} choice={choice} />
        </td>
      ) : null}
      <th scope="row">
        <Link to={auditAddress(audit.id)}>{targetName(audit.target, t)}</Link>
      </th>
      <td className="cell-level">
        <Outcome audit={audit} />
      </td>
      <td className="cell-number cell-score">
        {score === null ? null : formatScore(score, language)}
      </td>
      <td className="cell-number cell-coverage">
        {coverage === null ? null : formatShare(coverage, language)}
      </td>
      <td className="cell-failures">
        {summary ? <SeverityCounts failed={summary.failed} /> : null}
      </td>
      <td className="cell-drift">{summary ? <Drift drift={summary.drift} /> : null}</td>
      <td className="cell-when">
        <Moment at={audit.requestedAt} form="short" />
      </td>
    </tr>
  );
};

const columns = ['level', 'score', 'coverage', 'failures', 'drift', 'requested'] as const;

/** A real table; at phone width its rows read as cards. With `choice`, its rows can be picked. */
export const AuditTable = (props: {
  audits: readonly AuditSummaryBody[];
  caption: string;
  choice?: ComparisonChoice;
}) => {
  const { t } = useText();
  const { choice = null } = props;
  return (
    <table className="table audit-table">
      <caption className="hidden-visually">{props.caption}</caption>
      <thead>
        <tr>
          {choice ? (
            <td>
              <span className="hidden-visually">{t('audits.column.select')}</span>
            </td>
          ) : null}
          <th scope="col">{t('audits.target')}</th>
          {columns.map((column) => (
            <th key={column} scope="col" className={`column-${column}`}>
              {t(`audits.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.audits.map((audit) => (
          <AuditRow key={audit.id} audit={audit} choice={choice} />
        ))}
      </tbody>
    </table>
  );
};
