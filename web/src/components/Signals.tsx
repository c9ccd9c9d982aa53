import type { SignalBody } from '#core/contract/assessments.ts';
import { formatBytes } from '../locales/format.ts';
import { useText } from '../locales/text.tsx';
import { Hash } from '../ui/Hash.tsx';
import { Moment } from '../ui/Moment.tsx';
import { factLines } from './fact-lines.ts';

const hostOf = (address: string): string => {
  try {
    return new URL(address).host;
  } catch {
    return address;
  }
};

const EvidenceList = ({ evidence }: { evidence: SignalBody['evidence'] }) => {
  const { t, language } = useText();
  if (evidence.length === 0) return <p className="small soft">{t('signals.noEvidence')}</p>;
  return (
    <ul className="evidence small">
      {evidence.map((one) => (
        <li key={one.sha256}>
          <span className="soft">SHA-256</span> <Hash value={one.sha256} />
          <span className="soft">
            <span title={one.address}>{hostOf(one.address)}</span> ·{' '}
            {formatBytes(one.bytes, language)} · <Moment at={one.receivedAt} form="hour" />
          </span>
        </li>
      ))}
    </ul>
  );
};

const SignalLine = ({ signal }: { signal: SignalBody }) => {
  const { t, language } = useText();
  const lines = factLines(signal, t, language);
  return (
    <li className="signal">
      <div className="stack tight">
        <h3>{t(`source.${signal.source}`)}</h3>
        <p className="small soft">{t(`source.${signal.source}.says`)}</p>
        <p className="small">
          {t(`signal.${signal.status}`)}
          {signal.code ? ` (${signal.code})` : ''}
          <br />
          <Moment at={signal.at} />
        </p>
      </div>
      <div className="stack">
        {lines.length > 0 ? (
          <dl className="facts">
            {lines.map(({ says, value }) => (
              <div key={`${says}-${value}`}>
                <dt>{t(says)}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        ) : (
          <p>{t(signal.status === 'answered' ? 'signals.noFacts' : 'signals.silent')}</p>
        )}
        <EvidenceList evidence={signal.evidence} />
      </div>
    </li>
  );
};

/** What each register said, when, and the fingerprint of its very answer. */
export const Signals = ({ signals }: { signals: readonly SignalBody[] }) => {
  const { t } = useText();
  return (
    <section className="section" aria-labelledby="signals-title">
      <h2 id="signals-title">{t('signals.title')}</h2>
      <ul className="lines">
        {signals.map((signal) => (
          <SignalLine key={signal.source} signal={signal} />
        ))}
      </ul>
      <p className="small soft">{t('signals.evidence')}</p>
    </section>
  );
};
