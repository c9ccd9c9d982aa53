import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import type { AssessmentDetail } from '#core/contract/assessments.ts';
import { newAssessmentAddress } from '../api/addresses.ts';
import { isNotFound } from '../api/failures.ts';
import { assessmentQuery } from '../api/queries.ts';
import { Decisions } from '../components/Decisions.tsx';
import { FailureNotice } from '../components/FailureNotice.tsx';
import { NotCovered } from '../components/NotCovered.tsx';
import { ProgressBoard } from '../components/ProgressBoard.tsx';
import { ReportDownloads, SealPanel } from '../components/SealPanel.tsx';
import { Signals } from '../components/Signals.tsx';
import { mayCreate, useSession } from '../components/session-context.ts';
import { useTitle } from '../components/use-title.ts';
import { VerdictStatement } from '../components/VerdictStatement.tsx';
import { formatSiren } from '../locales/format.ts';
import { useText } from '../locales/text.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Moment } from '../ui/Moment.tsx';
import { Notice } from '../ui/Notice.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';

const Heading = ({ assessment }: { assessment: AssessmentDetail }) => {
  const { t } = useText();
  const name = assessment.supplierName ?? `SIREN ${formatSiren(assessment.siren)}`;
  useTitle(name);
  return (
    <header className="page-head">
      <div className="stack tight">
        <h1>{name}</h1>
        <p className="soft">
          {assessment.supplierName ? `SIREN ${formatSiren(assessment.siren)} · ` : ''}
          {assessment.vatNumber ? `${assessment.vatNumber} · ` : ''}
          {t(`mode.${assessment.mode}`)} · {t('assessment.requested')}{' '}
          <Moment at={assessment.requestedAt} />
        </p>
        {assessment.checksumOverridden ? (
          <p className="small soft">{t('assessment.overridden')}</p>
        ) : null}
      </div>
      {assessment.seal ? <ReportDownloads assessment={assessment} /> : null}
    </header>
  );
};

const Failed = ({ assessment }: { assessment: AssessmentDetail }) => {
  const { t } = useText();
  const allowed = mayCreate(useSession());
  return (
    <Notice
      tone="danger"
      title={t('assessment.failed')}
      actions={
        allowed ? (
          <Link className="button" to={newAssessmentAddress(assessment.siren)}>
            {t('assessment.again')}
          </Link>
        ) : null
      }
    >
      <p>{t('assessment.failed.says')}</p>
    </Notice>
  );
};

const AssessmentBody = ({ assessment }: { assessment: AssessmentDetail }) => {
  const { judgement, seal, status } = assessment;
  const moving = status === 'running' || status === 'judged';
  return (
    <div className="stack page assessment">
      <Heading assessment={assessment} />
      {status === 'failed' ? <Failed assessment={assessment} /> : null}
      {judgement ? <VerdictStatement assessment={assessment} judgement={judgement} /> : null}
      {moving ? <ProgressBoard assessment={assessment} /> : null}
      {judgement ? <Decisions judgement={judgement} /> : null}
      {!moving && assessment.signals.length > 0 ? <Signals signals={assessment.signals} /> : null}
      {judgement ? <NotCovered /> : null}
      {seal ? <SealPanel seal={seal} /> : null}
    </div>
  );
};

export const AssessmentPage = () => {
  const { t } = useText();
  const { id = '' } = useParams();
  const asked = useQuery(assessmentQuery(id));
  if (asked.data) return <AssessmentBody assessment={asked.data} />;
  if (isNotFound(asked.error)) return <NotFoundPage />;
  return (
    <div className="stack page">
      <h1>{t('assessment.title')}</h1>
      {asked.isError ? (
        <FailureNotice error={asked.error} onRetry={() => void asked.refetch()} />
      ) : (
        <Loading what={t('assessment.loading')} lines={6} />
      )}
    </div>
  );
};
