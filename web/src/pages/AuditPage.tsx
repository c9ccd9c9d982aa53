import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import type { AuditDetailBody } from '#core/contract/audits.ts';
import { auditQuery, hasEnded } from '../api/audit-queries.ts';
import { isNotFound } from '../api/failures.ts';
import { AuditEnded } from '../components/audit/AuditEnded.tsx';
import { AuditHeading } from '../components/audit/AuditHeading.tsx';
import { AuditProgress } from '../components/audit/AuditProgress.tsx';
import { AuditResults } from '../components/audit/AuditResults.tsx';
import { RemoveAudit } from '../components/audit/RemoveAudit.tsx';
import { TargetExemptions } from '../components/audit/TargetExemptions.tsx';
import { FailureNotice } from '../components/FailureNotice.tsx';
import { SealPanel } from '../components/SealPanel.tsx';
import { mayCreate, useSession } from '../components/session-context.ts';
import { useText } from '../locales/text.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Notice } from '../ui/Notice.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';

const AuditBody = ({ audit }: { audit: AuditDetailBody }) => {
  const { t } = useText();
  const allowed = mayCreate(useSession());
  const { status, summary, seal, targetId } = audit;
  return (
    <div className="stack page audit">
      <AuditHeading audit={audit} />
      {status === 'running' ? <AuditProgress audit={audit} /> : null}
      {status === 'failed' || status === 'cancelled' ? <AuditEnded audit={audit} /> : null}
      {status === 'judged' ? (
        <Notice tone="info" title={t('auditProgress.sealing')}>
          <p>{t('auditProgress.sealing.says')}</p>
        </Notice>
      ) : null}
      {summary ? <AuditResults audit={audit} summary={summary} /> : null}
      {summary && targetId ? <TargetExemptions target={targetId} /> : null}
      {seal ? <SealPanel seal={seal} /> : null}
      {allowed && hasEnded(audit) ? <RemoveAudit audit={audit} /> : null}
    </div>
  );
};

export const AuditPage = () => {
  const { t } = useText();
  const { id = '' } = useParams();
  const asked = useQuery(auditQuery(id));
  if (asked.data) return <AuditBody audit={asked.data} />;
  if (isNotFound(asked.error)) return <NotFoundPage />;
  return (
    <div className="stack page">
      <h1>{t('audit.title')}</h1>
      {asked.isError ? (
        <FailureNotice error={asked.error} onRetry={() => void asked.refetch()} />
      ) : (
        <Loading what={t('audit.loading')} lines={6} />
      )}
    </div>
  );
};
