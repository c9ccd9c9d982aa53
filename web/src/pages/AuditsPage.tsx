import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearchParams } from 'react-router';
import type { AuditSummaryBody } from '#core/contract/audits.ts';
import {
  type AuditListFilters,
  auditListAddress,
  newAuditAddress,
  readAuditListFilters,
} from '../api/audit-addresses.ts';
import { auditsQuery } from '../api/audit-queries.ts';
import { AuditTable } from '../components/audit/AuditTable.tsx';
import { ComparisonBar } from '../components/audit/ComparisonBar.tsx';
import { targetIdName } from '../components/audit/target-name.ts';
import { useComparisonChoice } from '../components/audit/use-comparison-choice.ts';
import { FailureNotice } from '../components/FailureNotice.tsx';
import { mayCreate, useSession } from '../components/session-context.ts';
import { useTitle } from '../components/use-title.ts';
import { useText } from '../locales/text.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Select } from '../ui/Select.tsx';

const pageSize = 20;
const mostTargets = 100;
const everything = { target: null, cursor: null } as const;

/** The targets of the latest audits; the one in the address is always among them. */
const useTargets = (current: string | null): readonly string[] => {
  const latest = useQuery(auditsQuery(everything, mostTargets));
  const known = (latest.data?.audits ?? []).flatMap(({ targetId }) => targetId ?? []);
  return [...new Set(current ? [...known, current] : known)].toSorted();
};

const TargetFilter = ({ target }: { target: string | null }) => {
  const { t } = useText();
  const navigate = useNavigate();
  return (
    <Select
      isSearch
      label={t('audits.target')}
      value={target}
      any={t('audits.allTargets')}
      options={useTargets(target).map((value) => ({ value, label: targetIdName(value, t) }))}
      onChange={(chosen) => void navigate(auditListAddress({ target: chosen, cursor: null }))}
    />
  );
};

const EmptyAudits = ({ filtered }: { filtered: boolean }) => {
  const { t } = useText();
  const allowed = mayCreate(useSession());
  return (
    <div className="empty">
      <strong>{t(filtered ? 'audits.noMatch' : 'audits.empty')}</strong>
      <p className="soft">{t(filtered ? 'audits.noMatch.says' : 'audits.empty.says')}</p>
      {filtered ? (
        <Link className="button" to="/audits">
          {t('audits.allTargets')}
        </Link>
      ) : allowed ? (
        <Link className="button primary" to={newAuditAddress()}>
          {t('audits.new')}
        </Link>
      ) : (
        <p className="soft">{t('demo.says')}</p>
      )}
    </div>
  );
};

const Paging = (props: { filters: AuditListFilters; next: string | null; shown: number }) => {
  const { t } = useText();
  const { filters, next } = props;
  return (
    <nav className="row" aria-label={t('history.paging')}>
      {filters.cursor ? (
        <Link className="button" to={auditListAddress({ ...filters, cursor: null })}>
          {t('history.first')}
        </Link>
      ) : null}
      {next ? (
        <Link className="button" to={auditListAddress({ ...filters, cursor: next })}>
          {t('audits.older')}
        </Link>
      ) : null}
      <span className="small soft">{t('audits.shown', { count: props.shown })}</span>
    </nav>
  );
};

const Choosable = ({ audits }: { audits: readonly AuditSummaryBody[] }) => {
  const { t } = useText();
  const choice = useComparisonChoice();
  return (
    <>
      <ComparisonBar {...choice} />
      <AuditTable audits={audits} caption={t('nav.audits')} choice={choice} />
    </>
  );
};

export const AuditsPage = () => {
  const { t } = useText();
  const [search] = useSearchParams();
  const filters = readAuditListFilters(search);
  const asked = useQuery(auditsQuery(filters, pageSize));
  const allowed = mayCreate(useSession());
  useTitle(t('nav.audits'));
  const shown = asked.data?.audits ?? [];
  return (
    <div className="stack page">
      <header className="page-head">
        <h1>{t('nav.audits')}</h1>
        <div className="row">
          <TargetFilter target={filters.target} />
          {allowed ? (
            <Link className="button primary narrow-only" to={newAuditAddress()}>
              {t('audits.new')}
            </Link>
          ) : null}
        </div>
      </header>
      {asked.isError ? (
        <FailureNotice error={asked.error} onRetry={() => void asked.refetch()} />
      ) : asked.isPending ? (
        <Loading what={t('audits.loading')} lines={8} />
      ) : shown.length === 0 ? (
        <EmptyAudits filtered={filters.target !== null} />
      ) : (
        <div className="stack" aria-busy={asked.isPlaceholderData}>
          <Choosable audits={shown} />
          <Paging filters={filters} next={asked.data.next} shown={shown.length} />
        </div>
      )}
    </div>
  );
};
