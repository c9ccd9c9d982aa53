import { useQuery } from '@tanstack/react-query';
import { type SubmitEvent, useId, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { AssessmentSummary } from '#core/contract/assessments.ts';
import { newAssessmentAddress, writeHistoryFilters } from '../api/addresses.ts';
import { newAuditAddress } from '../api/audit-addresses.ts';
import { auditsQuery } from '../api/audit-queries.ts';
import { historyQuery, isSettled } from '../api/queries.ts';
import { AssessmentTable } from '../components/AssessmentTable.tsx';
import { AuditTable } from '../components/audit/AuditTable.tsx';
import { FailureNotice } from '../components/FailureNotice.tsx';
import { mayCreate, useSession } from '../components/session-context.ts';
import { useTitle } from '../components/use-title.ts';
import { countVerdicts } from '../components/verdict-counts.ts';
import { useText } from '../locales/text.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Notice } from '../ui/Notice.tsx';
import { VerdictMark } from '../ui/VerdictMark.tsx';

const recent = { q: '', verdict: null, cursor: null } as const;
const pageSize = 10;
const recentAudits = 5;

const StartBar = () => {
  const { t } = useText();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const field = useId();
  const start = (event: SubmitEvent): void => {
    event.preventDefault();
    void navigate(newAssessmentAddress(text.trim()));
  };
  return (
    <form className="start-bar" onSubmit={start}>
      <label htmlFor={field}>{t('dashboard.start')}</label>
      <input
        id={field}
        className="input big"
        data-search
        value={text}
        placeholder={t('new.placeholder')}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setText(event.target.value)}
      />
      <button type="submit" className="button primary">
        {t('shell.new')}
      </button>
      <Link className="start-audit" to={newAuditAddress()}>
        {t('dashboard.audit')}
      </Link>
    </form>
  );
};

const Counts = ({ assessments }: { assessments: readonly AssessmentSummary[] }) => {
  const { t } = useText();
  const moving = assessments.filter((one) => !isSettled(one)).length;
  return (
    <ul className="counts" aria-label={t('dashboard.counts', { count: assessments.length })}>
      {countVerdicts(assessments).map(({ verdict, count }) => (
        <li key={verdict}>
          <Link to={`/assessments?${writeHistoryFilters({ ...recent, verdict }).toString()}`}>
            <span className="count">{count}</span>
            <VerdictMark verdict={verdict} />
          </Link>
        </li>
      ))}
      {moving > 0 ? (
        <li className="counts-moving">
          <span className="count">{moving}</span>
          <span>{t('status.running')}</span>
        </li>
      ) : null}
    </ul>
  );
};

const Recent = ({ assessments }: { assessments: readonly AssessmentSummary[] }) => {
  const { t } = useText();
  return (
    <section className="section" aria-labelledby="recent-title">
      <div className="row apart">
        <h2 id="recent-title">{t('dashboard.recent')}</h2>
        <Link to="/assessments">{t('dashboard.all')}</Link>
      </div>
      <Counts assessments={assessments} />
      <AssessmentTable assessments={assessments} caption={t('dashboard.recent')} />
    </section>
  );
};

/** Beside suppliers; nothing while there is none, for the bar above leads to the first. */
const RecentAudits = () => {
  const { t } = useText();
  const asked = useQuery(auditsQuery({ target: null, cursor: null }, recentAudits));
  if (asked.isError) {
    return <FailureNotice error={asked.error} onRetry={() => void asked.refetch()} />;
  }
  if (!asked.data || asked.data.audits.length === 0) return null;
  return (
    <section className="section" aria-labelledby="audits-title">
      <div className="row apart">
        <h2 id="audits-title">{t('dashboard.audits')}</h2>
        <Link to="/audits">{t('dashboard.allAudits')}</Link>
      </div>
      <AuditTable audits={asked.data.audits} caption={t('dashboard.audits')} />
    </section>
  );
};

const Empty = () => {
  const { t } = useText();
  return (
    <div className="empty">
      <strong>{t('dashboard.empty')}</strong>
      <p className="soft">{t('dashboard.empty.says')}</p>
      <Link to="/rules">{t('dashboard.empty.rules')}</Link>
    </div>
  );
};

export const DashboardPage = () => {
  const { t } = useText();
  const session = useSession();
  const asked = useQuery(historyQuery(recent, pageSize));
  useTitle(t('nav.dashboard'));
  return (
    <div className="stack page">
      <div className="stack tight">
        <p className="soft">{session.account.name}</p>
        <h1>{t('dashboard.title')}</h1>
      </div>
      {mayCreate(session) ? (
        <StartBar />
      ) : (
        <Notice tone="info" title={t('demo.title')}>
          <p>{t('demo.says')}</p>
        </Notice>
      )}
      {asked.isError ? (
        <FailureNotice error={asked.error} onRetry={() => void asked.refetch()} />
      ) : asked.isPending ? (
        <Loading what={t('history.loading')} lines={6} />
      ) : asked.data.assessments.length === 0 ? (
        <Empty />
      ) : (
        <Recent assessments={asked.data.assessments} />
      )}
      {asked.isPending ? null : <RecentAudits />}
    </div>
  );
};
