import { useQuery } from '@tanstack/react-query';
import type { AuditDetailBody } from '#core/contract/audits.ts';
import { auditControlsQuery } from '../../api/audit-queries.ts';
import { useText } from '../../locales/text.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { FailureNotice } from '../FailureNotice.tsx';
import { AccountScores } from './AccountScores.tsx';
import { AuditScore } from './AuditScore.tsx';
import { DriftLine } from './DriftLine.tsx';
import { FailuresBySeverity } from './FailuresBySeverity.tsx';
import { Findings } from './Findings.tsx';
import { FirstThings } from './FirstThings.tsx';
import { Unseen } from './Unseen.tsx';

type Summary = NonNullable<AuditDetailBody['summary']>;

/** What an audit found, and beside it, as large, what it could not look at. */
export const AuditResults = (props: { audit: AuditDetailBody; summary: Summary }) => {
  const { t } = useText();
  const { audit, summary } = props;
  const controls = useQuery(auditControlsQuery(audit.id));
  return (
    <>
      <AuditScore summary={summary} />
      <DriftLine audit={audit} drift={summary.drift} />
      <div className="found-and-unseen">
        <FailuresBySeverity summary={summary} />
        <Unseen audit={audit} summary={summary} />
      </div>
      <AccountScores accounts={audit.accounts} />
      {controls.isError ? (
        <FailureNotice error={controls.error} onRetry={() => void controls.refetch()} />
      ) : controls.isPending ? (
        <Loading what={t('findings.loading')} lines={8} />
      ) : (
        <>
          <FirstThings controls={controls.data.controls} />
          <Findings audit={audit} controls={controls.data.controls} />
        </>
      )}
    </>
  );
};
