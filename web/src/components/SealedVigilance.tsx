import type { HeldSealBody } from '#core/contract/verification.ts';
import type { VigilancePayload } from '#core/domain/vigilance-payload.ts';
import { formatDay, formatSiren, pick } from '../locales/format.ts';
import { useText } from '../locales/text.tsx';
import { Hash } from '../ui/Hash.tsx';
import { Moment } from '../ui/Moment.tsx';
import { VerdictMark } from '../ui/VerdictMark.tsx';

const Subject = ({ subject }: { subject: VigilancePayload['subject'] }) => {
  const { t } = useText();
  return (
    <>
      <strong>
        {subject.name ?? t(subject.partialDiffusion ? 'common.masked' : 'common.unnamed')}
      </strong>
      <br />
      <span className="soft">SIREN {formatSiren(subject.siren)}</span>
      {subject.checksumOverridden ? (
        <span className="soft"> · {t('verify.overridden')}</span>
      ) : null}
    </>
  );
};

const Sources = ({ signals }: { signals: VigilancePayload['signals'] }) => {
  const { t } = useText();
  return (
    <ul className="stack tight">
      {signals.map((signal) => (
        <li key={signal.source} className="sealed-source">
          <span>{t(`source.${signal.source}`)}</span>
          <span className="soft">
            {t(`signal.${signal.status}`)}
            {signal.code ? ` (${signal.code})` : ''}
            {', '}
            <Moment at={signal.at} />
          </span>
          {signal.evidence.map((evidence) => (
            <Hash key={evidence.sha256} value={evidence.sha256} />
          ))}
        </li>
      ))}
    </ul>
  );
};

/** What was sealed, as a person reads it. */
export const SealedVigilance = (props: {
  verification: HeldSealBody;
  payload: VigilancePayload;
}) => {
  const { t, language } = useText();
  const { payload, verification } = props;
  const lines = [
    { says: t('verify.signer'), value: verification.signer },
    { says: t('verify.sealedAt'), value: <Moment at={verification.sealedAt} /> },
    { says: t('verify.subject'), value: <Subject subject={payload.subject} /> },
    { says: t('verify.verdict'), value: <VerdictMark verdict={payload.verdict} /> },
    { says: t('verify.judgedOn'), value: formatDay(payload.judgedOn, language) },
    {
      says: t('verify.reasons'),
      value:
        payload.decisions.length === 0 ? (
          t('verify.noReasons')
        ) : (
          <ul className="stack tight">
            {payload.decisions.map((decision) => (
              <li key={decision.rule}>{pick(decision.text, language)}</li>
            ))}
          </ul>
        ),
    },
    { says: t('verify.sources'), value: <Sources signals={payload.signals} /> },
    { says: t('verify.notCovered'), value: t('verify.notCovered.says') },
  ];
  return (
    <section className="section" aria-labelledby="sealed-title">
      <h2 id="sealed-title">{t('verify.contentTitle')}</h2>
      <dl className="terms">
        {lines.map(({ says, value }) => (
          <div key={says}>
            <dt>{says}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
