import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { AuditDetailBody, AuditSummaryBody } from '#core/contract/audits.ts';
import { compareAddress } from '../../api/audit-addresses.ts';
import { auditsQuery } from '../../api/audit-queries.ts';
import { formatNumber } from '../../locales/format.ts';
import { useText } from '../../locales/text.tsx';
import { ScoreTrend } from './ScoreTrend.tsx';

type Drift = NonNullable<NonNullable<AuditDetailBody['summary']>['drift']>;

const remembered = 24;
const parts = ['new', 'returned', 'resolved', 'persistent', 'unverified'] as const;

/** The judged audits of the target up to this one, newest first. */
const useEarlier = (audit: AuditDetailBody): readonly AuditSummaryBody[] => {
  const filters = { target: audit.targetId, cursor: null };
  const known = useQuery({
    ...auditsQuery(filters, remembered),
    enabled: audit.targetId !== null,
  });
  return (known.data?.audits ?? []).filter(({ id, summary }) => summary !== null && id <= audit.id);
};

const Changes = ({ drift }: { drift: Drift }) => {
  const { t, language } = useText();
  return (
    <dl className="figures">
      {parts.map((part) => (
        <div key={part} className={drift[part] === 0 ? 'is-zero' : undefined}>
          <dt>{t(`drift.${part}`)}</dt>
          <dd>{formatNumber(drift[part], language)}</dd>
        </div>
      ))}
    </dl>
  );
};

/** What changed since the audit before, and how the score of the target went. */
export const DriftLine = (props: { audit: AuditDetailBody; drift: Drift | null }) => {
  const { t } = useText();
  const { audit, drift } = props;
  const earlier = useEarlier(audit);
  const previous = earlier.find(({ id }) => id !== audit.id);
  return (
    <section className="section" aria-labelledby="drift-title">
      <div className="row apart">
        <h2 id="drift-title">{t('drift.title')}</h2>
        {drift && previous ? (
          <Link to={compareAddress(audit.id, previous.id)}>{t('drift.compare')}</Link>
        ) : null}
      </div>
      {drift ? (
        <div className="drift">
          <Changes drift={drift} />
          <ScoreTrend audits={earlier.toReversed()} />
        </div>
      ) : (
        <p className="soft">{t('drift.first')}</p>
      )}
    </section>
  );
};
