import { EyeOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { AuditDetailBody } from '#core/contract/audits.ts';
import { totalOf } from '#core/domain/audit/audit-summary.ts';
import { findingsOf, noFilters } from '../../api/audit-addresses.ts';
import { formatNumber } from '../../locales/format.ts';
import type { MessageId } from '../../locales/fr.ts';
import { useText } from '../../locales/text.tsx';
import { unreadText } from './observed-text.ts';
import { LostShards } from './ShardGrid.tsx';

type Summary = NonNullable<AuditDetailBody['summary']>;

const Line = (props: { says: MessageId; count: number; children?: ReactNode }) => {
  const { t, language } = useText();
  return (
    <li className={props.count === 0 ? 'is-zero' : undefined}>
      <p className="unseen-head">
        <span>{t(props.says)}</span>
        <strong className="tabular">{formatNumber(props.count, language)}</strong>
      </p>
      {props.count > 0 ? props.children : null}
    </li>
  );
};

const Detail = ({ count, children }: { count: number; children: ReactNode }) => {
  const { t } = useText();
  return (
    <details className="small">
      <summary>{t('unseen.show', { count })}</summary>
      {children}
    </details>
  );
};

const BlindSpots = ({ spots }: { spots: AuditDetailBody['blindSpots'] }) => {
  const { t } = useText();
  return (
    <Detail count={spots.length}>
      <p className="soft">{t('unseen.blind.says')}</p>
      <ul className="plain-list">
        {spots.map(({ kind, account, region, within, why }) => (
          <li key={`${kind} ${account} ${region} ${within}`}>
            <code>{kind}</code>{' '}
            <span className="soft">
              {[region, within, unreadText(why, t)].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </Detail>
  );
};

const RefusedCalls = ({ calls }: { calls: AuditDetailBody['refusedCalls'] }) => {
  const { t } = useText();
  return (
    <Detail count={calls.length}>
      <ul className="plain-list">
        {calls.map(({ service, operation, region, outcome, code, count }) => (
          <li key={`${service} ${operation} ${region} ${outcome} ${code}`}>
            <code>
              {service}:{operation}
            </code>{' '}
            <span className="soft">
              {[region, code ?? unreadText(outcome, t), t('unseen.times', { count })]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </Detail>
  );
};

/** As prominent as the failures: what nobody could look at is not "nothing wrong". */
export const Unseen = ({ audit, summary }: { audit: AuditDetailBody; summary: Summary }) => {
  const { t } = useText();
  const { blindSpots, refusedCalls, progress } = audit;
  const undecided = totalOf(summary.unknown);
  const lost = progress.shards.filter(({ state }) => state === 'not-collected');
  const { notCollected } = summary.shards;
  const { refused } = summary.calls;
  const nothing = undecided + blindSpots.length + refused + notCollected === 0;
  return (
    <section className="section" aria-labelledby="unseen-title">
      <h2 id="unseen-title" className="row">
        <EyeOff size={18} aria-hidden />
        {t('unseen.title')}
      </h2>
      <p className={nothing ? undefined : 'soft'}>
        {t(nothing ? 'unseen.nothing' : 'unseen.says')}
      </p>
      <ul className="unseen-lines">
        <Line says="unseen.undecided" count={undecided}>
          <Link className="small" to={findingsOf({ ...noFilters, status: 'unknown' })}>
            {t('unseen.see')}
          </Link>
        </Line>
        <Line says="unseen.blind" count={blindSpots.length}>
          <BlindSpots spots={blindSpots} />
        </Line>
        <Line says="unseen.refused" count={refused}>
          <RefusedCalls calls={refusedCalls} />
        </Line>
        <Line says="unseen.lost" count={notCollected}>
          <Detail count={lost.length}>
            <LostShards shards={lost} />
          </Detail>
        </Line>
      </ul>
    </section>
  );
};
