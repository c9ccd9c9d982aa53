import type { FindingBody } from '#core/contract/findings.ts';
import { pick } from '../../locales/format.ts';
import { useText } from '../../locales/text.tsx';
import { observedText } from './observed-text.ts';

type Observation = FindingBody['observations'][number];

const longCode = 10;

/** What is long scrolls, by keyboard too. */
const ObservedCode = ({ text }: { text: string }) => {
  const { t } = useText();
  const isLong = text.split('\n').length > longCode;
  return isLong ? (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls
    <section className="observed-long" tabIndex={0} aria-label={t('finding.observed')}>
      <code className="observed-code">{text}</code>
    </section>
  ) : (
    <code className="observed-code">{text}</code>
  );
};

const Observed = ({ observed }: Pick<Observation, 'observed'>) => {
  const { t, language } = useText();
  const { kind, text } = observedText(observed, t, language);
  if (kind === 'code') return <ObservedCode text={text} />;
  return kind === 'unread' ? <em className="soft">{text}</em> : text;
};

/** What was seen beside what was asked for, fact by fact. */
export const Evidence = ({ observations }: { observations: readonly Observation[] }) => {
  const { t } = useText();
  return (
    <section className="stack tight">
      <h4>{t('finding.evidence')}</h4>
      <table className="evidence-table">
        <thead>
          <tr>
            <th scope="col">{t('finding.fact')}</th>
            <th scope="col">{t('finding.observed')}</th>
            <th scope="col">{t('finding.expected')}</th>
          </tr>
        </thead>
        <tbody>
          {observations.map(({ fact, observed, expected }) => (
            <tr key={fact}>
              <th scope="row">
                <code>{fact}</code>
              </th>
              <td data-label={t('finding.observed')}>
                <Observed observed={observed} />
              </td>
              <ExpectedCell expected={expected} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

const ExpectedCell = ({ expected }: Pick<Observation, 'expected'>) => {
  const { t, language } = useText();
  return <td data-label={t('finding.expected')}>{pick(expected, language)}</td>;
};
