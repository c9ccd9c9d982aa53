import { useState } from 'react';
import type { SomeComparedBody } from '#core/contract/findings.ts';
import { formatNumber, pick } from '../../locales/format.ts';
import { useText } from '../../locales/text.tsx';
import { SeverityMark } from '../../ui/SeverityMark.tsx';

type Compared = SomeComparedBody['heaviest'][number];

const shownAtFirst = 20;

const ComparedLine = ({ compared }: { compared: Compared }) => {
  const { language } = useText();
  const { severity, title, resource, region } = compared;
  return (
    <li className="compared-line">
      <SeverityMark severity={severity} />
      <span className="stack tight">
        <span>{pick(title, language)}</span>
        <span className="small soft breakable">
          {resource}
          {region && region !== resource ? ` · ${region}` : ''}
        </span>
      </span>
    </li>
  );
};

/** One of the four fates of a failure between two audits. */
export const ComparedFindings = (props: {
  part: 'new' | 'resolved' | 'persistent' | 'unverified';
  failures: SomeComparedBody;
}) => {
  const { t, language } = useText();
  const [all, setAll] = useState(false);
  const { part, failures } = props;
  const { count, heaviest } = failures;
  const shown = all ? heaviest : heaviest.slice(0, shownAtFirst);
  const hidden = heaviest.length - shown.length;
  const left = count - heaviest.length;
  return (
    <section className="section" aria-labelledby={`compared-${part}`}>
      <h2 id={`compared-${part}`}>
        {t(`comparison.${part}`)}{' '}
        <span className="soft tabular">{formatNumber(count, language)}</span>
      </h2>
      {part === 'unverified' && count > 0 ? (
        <p className="soft">{t('comparison.unverified.says')}</p>
      ) : null}
      {count === 0 ? (
        <p className="soft">{t('comparison.none')}</p>
      ) : (
        <ul className="findings">
          {shown.map((compared) => (
            <ComparedLine key={compared.fingerprint} compared={compared} />
          ))}
        </ul>
      )}
      {hidden > 0 ? (
        <div>
          <button type="button" className="button" onClick={() => setAll(true)}>
            {t('comparison.more', { count: formatNumber(hidden, language) })}
          </button>
        </div>
      ) : null}
      {hidden === 0 && left > 0 ? (
        <p className="soft">{t('comparison.left', { count: left })}</p>
      ) : null}
    </section>
  );
};
