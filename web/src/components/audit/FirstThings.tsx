import { Link } from 'react-router';
import { findingsOf, noFilters } from '../../api/audit-addresses.ts';
import { pick } from '../../locales/format.ts';
import { useText } from '../../locales/text.tsx';
import { SeverityMark } from '../../ui/SeverityMark.tsx';
import { type ControlTally, firstThings } from './control-counts.ts';

const most = 5;

/** The five things to begin with; each leads to its findings. */
export const FirstThings = ({ controls }: { controls: readonly ControlTally[] }) => {
  const { t, language } = useText();
  const first = firstThings(controls, most);
  if (first.length === 0) return null;
  return (
    <section className="section" aria-labelledby="first-title">
      <h2 id="first-title">{t('first.title')}</h2>
      <p className="soft">{t('first.says')}</p>
      <ol className="first-things">
        {first.map(({ id, severity, title, remedy, fail }) => (
          <li key={id}>
            <SeverityMark severity={severity} />
            <Link to={findingsOf({ ...noFilters, control: id })}>{pick(title, language)}</Link>
            <span className="small soft">
              {t('first.resources', { count: fail })} · {t(`effort.${remedy.effort}`)}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
};
