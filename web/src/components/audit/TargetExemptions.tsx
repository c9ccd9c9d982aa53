import { useQuery } from '@tanstack/react-query';
import { exemptionsQuery } from '../../api/audit-queries.ts';
import { useText } from '../../locales/text.tsx';
import { FailureNotice } from '../FailureNotice.tsx';
import { ExemptionNote } from './ExemptionNote.tsx';

/** Everything that somebody answers for on a target, what has expired too. Nothing where there is none. */
export const TargetExemptions = ({ target }: { target: string }) => {
  const { t } = useText();
  const asked = useQuery(exemptionsQuery(target));
  if (asked.isError) {
    return <FailureNotice error={asked.error} onRetry={() => void asked.refetch()} />;
  }
  const exemptions = asked.data?.exemptions ?? [];
  if (exemptions.length === 0) return null;
  return (
    <section className="section" aria-labelledby="exemptions-title">
      <h2 id="exemptions-title">{t('exemption.list')}</h2>
      <ul className="lines exemption-list">
        {exemptions.map((exemption) => (
          <li key={exemption.id}>
            <div className="stack tight">
              <code className="breakable">{exemption.control}</code>
              <span className="small soft breakable">
                {exemption.resource ?? t('exemption.everything')}
              </span>
            </div>
            <ExemptionNote exemption={exemption} target={target} isCounted />
          </li>
        ))}
      </ul>
    </section>
  );
};
