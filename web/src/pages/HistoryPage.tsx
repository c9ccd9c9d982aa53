import { useQuery } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { Link, useSearchParams } from 'react-router';
import type { AssessmentSummary } from '#core/contract/assessments.ts';
import { verdicts } from '#core/domain/judgement.ts';
import {
  type HistoryFilters,
  newAssessmentAddress,
  readHistoryFilters,
  writeHistoryFilters,
} from '../api/addresses.ts';
import { historyQuery } from '../api/queries.ts';
import { AssessmentTable } from '../components/AssessmentTable.tsx';
import { assessmentsCsv } from '../components/assessment-csv.ts';
import { FailureNotice } from '../components/FailureNotice.tsx';
import { mayCreate, useSession } from '../components/session-context.ts';
import { useTitle } from '../components/use-title.ts';
import { useText } from '../locales/text.tsx';
import { Loading } from '../ui/Loading.tsx';
import { SearchField } from '../ui/SearchField.tsx';
import { saveFrom } from '../ui/save-from.ts';
import { VerdictShape } from '../ui/VerdictMark.tsx';

const pageSize = 20;

const VerdictFilter = (props: {
  value: HistoryFilters['verdict'];
  onChange: (verdict: HistoryFilters['verdict']) => void;
}) => {
  const { t } = useText();
  return (
    <fieldset className="segments">
      <legend className="hidden-visually">{t('history.filter')}</legend>
      {([null, ...verdicts] as const).map((verdict) => (
        <button
          key={verdict ?? 'all'}
          type="button"
          aria-pressed={props.value === verdict}
          onClick={() => props.onChange(verdict)}
        >
          {verdict ? <VerdictShape verdict={verdict} size={14} /> : null}
          {verdict ? t(`verdict.${verdict}`) : t('history.all')}
        </button>
      ))}
    </fieldset>
  );
};

const EmptyHistory = (props: { filtered: boolean; onClear: () => void }) => {
  const { t } = useText();
  const allowed = mayCreate(useSession());
  return (
    <div className="empty">
      <strong>{t(props.filtered ? 'history.noMatch' : 'history.empty')}</strong>
      <p className="soft">{t(props.filtered ? 'history.noMatch.says' : 'history.empty.says')}</p>
      {props.filtered ? (
        <button type="button" className="button" onClick={props.onClear}>
          {t('history.clear')}
        </button>
      ) : allowed ? (
        <Link className="button primary" to={newAssessmentAddress()}>
          {t('shell.new')}
        </Link>
      ) : (
        <p className="soft">{t('demo.says')}</p>
      )}
    </div>
  );
};

const saveCsv = (assessments: readonly AssessmentSummary[]): void => {
  const url = URL.createObjectURL(new Blob([assessmentsCsv(assessments)], { type: 'text/csv' }));
  saveFrom(url, 'probant.csv');
  URL.revokeObjectURL(url);
};

const Paging = (props: {
  filters: HistoryFilters;
  next: string | null;
  shown: readonly AssessmentSummary[];
}) => {
  const { t } = useText();
  const { filters, next } = props;
  const addressOf = (cursor: string | null): string =>
    `?${writeHistoryFilters({ ...filters, cursor }).toString()}`;
  return (
    <nav className="row apart" aria-label={t('history.paging')}>
      <span className="row">
        {filters.cursor ? (
          <Link className="button" to={addressOf(null)}>
            {t('history.first')}
          </Link>
        ) : null}
        {next ? (
          <Link className="button" to={addressOf(next)}>
            {t('history.next')}
          </Link>
        ) : null}
        <span className="small soft">{t('history.shown', { count: props.shown.length })}</span>
      </span>
      <button type="button" className="button" onClick={() => saveCsv(props.shown)}>
        <Download size={16} aria-hidden />
        {t('history.csv')}
      </button>
    </nav>
  );
};

/** Filters and page live in the address: any view can be sent to a colleague. */
const useHistory = () => {
  const [search, setSearch] = useSearchParams();
  const filters = readHistoryFilters(search);
  const change = (changed: Partial<HistoryFilters>): void =>
    setSearch(
      (before) => writeHistoryFilters({ ...readHistoryFilters(before), cursor: null, ...changed }),
      { replace: true },
    );
  const asked = useQuery(historyQuery(filters, pageSize));
  return { filters, change, asked };
};

export const HistoryPage = () => {
  const { t } = useText();
  const { filters, change, asked } = useHistory();
  useTitle(t('nav.assessments'));
  const clear = (): void => change({ q: '', verdict: null });
  const shown = asked.data?.assessments ?? [];
  return (
    <div className="stack page">
      <h1>{t('nav.assessments')}</h1>
      <div className="row apart filters">
        <SearchField
          label={t('history.search')}
          value={filters.q}
          onSearch={(q) => change({ q })}
        />
        <VerdictFilter value={filters.verdict} onChange={(verdict) => change({ verdict })} />
      </div>
      {asked.isError ? (
        <FailureNotice error={asked.error} onRetry={() => void asked.refetch()} />
      ) : asked.isPending ? (
        <Loading what={t('history.loading')} lines={8} />
      ) : shown.length === 0 ? (
        <EmptyHistory filtered={filters.q !== '' || filters.verdict !== null} onClear={clear} />
      ) : (
        <div className="stack" aria-busy={asked.isPlaceholderData}>
          <AssessmentTable assessments={shown} caption={t('nav.assessments')} />
          <Paging filters={filters} next={asked.data.next} shown={shown} />
        </div>
      )}
    </div>
  );
};
