import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearchParams } from 'react-router';
import type { ComparisonBody } from '#core/contract/findings.ts';
import { auditAddress } from '../api/audit-addresses.ts';
import { comparisonQuery } from '../api/audit-queries.ts';
import { isNotFound } from '../api/failures.ts';
import { ComparedFindings } from '../components/audit/ComparedFindings.tsx';
import { ComparedScores } from '../components/audit/ComparedScores.tsx';
import { targetName } from '../components/audit/target-name.ts';
import { FailureNotice } from '../components/FailureNotice.tsx';
import { useTitle } from '../components/use-title.ts';
import { formatShort } from '../locales/format.ts';
import { useText } from '../locales/text.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Notice } from '../ui/Notice.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';

const parts = ['new', 'resolved', 'unverified', 'persistent'] as const;

const ComparisonResult = ({ comparison }: { comparison: ComparisonBody }) => {
  const { t, language } = useText();
  const { earlier, later, sameCatalogue } = comparison;
  const name = targetName(later.target, t);
  useTitle(`${t('comparison.title')} ${name}`);
  return (
    <div className="stack page audit">
      <header className="stack tight">
        <p className="soft">
          {t('comparison.title')} · <Link to={auditAddress(later.id)}>{name}</Link>
        </p>
        <h1>
          {t('comparison.versus', {
            earlier: formatShort(earlier.requestedAt, language),
            later: formatShort(later.requestedAt, language),
          })}
        </h1>
      </header>
      {sameCatalogue ? null : (
        <Notice tone="info" title={t('comparison.catalogue')}>
          <p>{t('comparison.catalogue.says')}</p>
        </Notice>
      )}
      <ComparedScores earlier={earlier} later={later} />
      {parts.map((part) => (
        <ComparedFindings key={part} part={part} failures={comparison[part]} />
      ))}
    </div>
  );
};

const NothingToCompare = () => {
  const { t } = useText();
  return (
    <div className="empty">
      <strong>{t('comparison.without')}</strong>
      <p className="soft">{t('comparison.without.says')}</p>
      <Link className="button" to="/audits">
        {t('nav.audits')}
      </Link>
    </div>
  );
};

export const AuditComparisonPage = () => {
  const { t } = useText();
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const other = search.get('with') ?? '';
  const asked = useQuery(comparisonQuery(id, other));
  if (asked.data) return <ComparisonResult comparison={asked.data} />;
  if (isNotFound(asked.error)) return <NotFoundPage />;
  return (
    <div className="stack page">
      <h1>{t('comparison.title')}</h1>
      {other === '' ? (
        <NothingToCompare />
      ) : asked.isError ? (
        <FailureNotice error={asked.error} onRetry={() => void asked.refetch()} />
      ) : (
        <Loading what={t('comparison.loading')} lines={6} />
      )}
    </div>
  );
};
