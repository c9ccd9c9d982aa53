import { GitCompareArrows } from 'lucide-react';
import { Link } from 'react-router';
import { compareAddress } from '../../api/audit-addresses.ts';
import { useText } from '../../locales/text.tsx';
import type { ComparisonChoice } from './use-comparison-choice.ts';

/** What the ticked audits lead to; it keeps its place while nothing is ticked. */
export const ComparisonBar = ({ chosen, clear }: ComparisonChoice) => {
  const { t } = useText();
  const [later, earlier] = chosen.toSorted((one, other) => (one.id < other.id ? 1 : -1));
  return (
    <div className="row comparison-bar">
      <output className="small soft">
        {chosen.length === 2 ? null : t(later ? 'audits.compare.one' : 'audits.compare.none')}
      </output>
      {later && earlier ? (
        <Link className="button primary" to={compareAddress(later.id, earlier.id)}>
          <GitCompareArrows size={16} aria-hidden />
          {t('audits.compare')}
        </Link>
      ) : null}
      {later ? (
        <button type="button" className="link-button small" onClick={clear}>
          {t('audits.compare.clear')}
        </button>
      ) : null}
    </div>
  );
};
