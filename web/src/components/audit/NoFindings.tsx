import { noFilters, writeFindingFilters } from '../../api/audit-addresses.ts';
import { useText } from '../../locales/text.tsx';
import type { FindingView } from './use-finding-filters.ts';

export const NoFindings = ({ view }: { view: FindingView }) => {
  const { t } = useText();
  const { filters, clear } = view;
  const filtered = writeFindingFilters({ ...filters, status: noFilters.status }).size > 0;
  return (
    <div className="empty">
      <strong>{t(`findings.none.${filters.status}`)}</strong>
      <p className="soft">{t(filtered ? 'findings.none.filtered' : 'findings.none.says')}</p>
      {filtered ? (
        <button type="button" className="button" onClick={clear}>
          {t('findings.clear')}
        </button>
      ) : null}
    </div>
  );
};
