import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import type { AuditDetailBody } from '#core/contract/audits.ts';
import { findingsPlace } from '../../api/audit-addresses.ts';
import { findingsQuery } from '../../api/audit-queries.ts';
import { useText } from '../../locales/text.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { FailureNotice } from '../FailureNotice.tsx';
import type { ControlTally } from './control-counts.ts';
import { FindingFilterBar } from './FindingFilterBar.tsx';
import { FindingRow } from './FindingRow.tsx';
import { NoFindings } from './NoFindings.tsx';
import { PassedControls } from './PassedControls.tsx';
import { type FindingView, useFindingFilters } from './use-finding-filters.ts';

/** Links of the page that lead here bring the heading into view, and the focus with it. */
const usePlace = () => {
  const heading = useRef<HTMLHeadingElement>(null);
  const { hash, key } = useLocation();
  useEffect(() => {
    // The key: the same link may be followed twice.
    if (key && hash === `#${findingsPlace}`) {
      heading.current?.scrollIntoView();
      heading.current?.focus({ preventScroll: true });
    }
  }, [hash, key]);
  return heading;
};

const FindingList = ({ audit, view }: { audit: AuditDetailBody; view: FindingView }) => {
  const { t } = useText();
  const asked = useInfiniteQuery(findingsQuery(audit.id, view.filters));
  if (asked.isError) {
    return <FailureNotice error={asked.error} onRetry={() => void asked.refetch()} />;
  }
  if (asked.isPending) return <Loading what={t('findings.loading')} lines={8} />;
  const { pages } = asked.data;
  const findings = pages.flatMap((page) => page.findings);
  const cards = new Map(pages.flatMap((page) => page.controls.map((card) => [card.id, card])));
  if (findings.length === 0) return <NoFindings view={view} />;
  return (
    <div className="stack" aria-busy={asked.isPlaceholderData}>
      <ul className="findings">
        {findings.map((finding) => (
          <FindingRow
            key={finding.fingerprint}
            finding={finding}
            card={cards.get(finding.control) ?? null}
            target={audit.targetId}
            isOpen={view.opened === finding.fingerprint}
            onToggle={() => view.toggle(finding.fingerprint)}
          />
        ))}
      </ul>
      <div className="row">
        {asked.hasNextPage ? (
          <button
            type="button"
            className="button"
            aria-disabled={asked.isFetchingNextPage}
            onClick={() => void asked.fetchNextPage()}
          >
            {t('findings.more')}
          </button>
        ) : null}
        <output className="small soft">{t('findings.shown', { count: findings.length })}</output>
      </div>
    </div>
  );
};

/** All that was found, filtered as one types; heaviest first. */
export const Findings = (props: { audit: AuditDetailBody; controls: readonly ControlTally[] }) => {
  const { t } = useText();
  const { audit, controls } = props;
  const view = useFindingFilters();
  const heading = usePlace();
  const hasPast = (audit.summary?.drift ?? null) !== null;
  return (
    <section className="section" aria-labelledby={findingsPlace}>
      <h2 id={findingsPlace} ref={heading} tabIndex={-1}>
        {t('findings.title')}
      </h2>
      <FindingFilterBar
        view={view}
        controls={controls}
        hasPast={hasPast}
        accounts={audit.accounts}
      />
      {view.filters.status === 'passed' ? (
        <PassedControls view={view} controls={controls} />
      ) : (
        <FindingList audit={audit} view={view} />
      )}
    </section>
  );
};
