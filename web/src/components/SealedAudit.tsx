import type { ReactNode } from 'react';
import type { HeldSealBody } from '#core/contract/verification.ts';
import type { AuditPayload } from '#core/domain/audit/audit-payload.ts';
import { severities } from '#core/domain/control.ts';
import { formatBytes, formatNumber, formatScore, formatShare } from '../locales/format.ts';
import { useText } from '../locales/text.tsx';
import { Hash } from '../ui/Hash.tsx';
import { LevelLetter } from '../ui/LevelMark.tsx';
import { Moment } from '../ui/Moment.tsx';
import { SeverityMark } from '../ui/SeverityMark.tsx';
import { targetName } from './audit/target-name.ts';

const Result = ({ score }: { score: AuditPayload['score'] }) => {
  const { t, language } = useText();
  if (score.tenths === null) return t('score.none.says');
  return (
    <span className="row">
      {score.level ? <LevelLetter level={score.level} /> : null}
      {t('sealedAudit.score', { score: formatScore(score.tenths / 10, language) })}
      {score.capped ? <span className="soft">{t('score.capped')}</span> : null}
    </span>
  );
};

const Counts = ({ counts }: { counts: AuditPayload['failed'] }) => {
  const { language } = useText();
  return (
    <ul className="sealed-counts">
      {severities.map((severity) => (
        <li key={severity}>
          <SeverityMark severity={severity} />
          <span className="tabular">{formatNumber(counts[severity], language)}</span>
        </li>
      ))}
    </ul>
  );
};

const Files = ({ payload }: { payload: AuditPayload }) => {
  const { t, language } = useText();
  const files = [{ format: 'pdf' as const, ...payload.pdf }, ...payload.exports];
  return (
    <ul className="stack tight">
      {files.map(({ format, sha256, bytes }) => (
        <li key={format} className="sealed-source">
          <span>{t(`download.${format}`)}</span>
          <span className="soft">{formatBytes(bytes, language)}</span>
          <Hash value={sha256} />
        </li>
      ))}
    </ul>
  );
};

const Drift = ({ drift }: { drift: AuditPayload['drift'] }) => {
  const { t, language } = useText();
  if (!drift) return t('audits.drift.none');
  return (['new', 'returned', 'resolved', 'persistent', 'unverified'] as const)
    .map((part) => `${t(`drift.${part}`)} ${formatNumber(drift[part], language)}`)
    .join(' · ');
};

interface Line {
  readonly says: string;
  readonly value: ReactNode;
}

const useLines = (verification: HeldSealBody, payload: AuditPayload): readonly Line[] => {
  const { t, language } = useText();
  const { score, collected, catalogue, calls, shards } = payload;
  const { coverageThousandths: coverage } = score;
  const unseen = {
    blindSpots: payload.blindSpots,
    refused: calls.refused,
    lost: shards.notCollected,
  };
  return [
    { says: t('verify.signer'), value: verification.signer },
    { says: t('verify.sealedAt'), value: <Moment at={verification.sealedAt} /> },
    { says: t('sealedAudit.target'), value: <strong>{targetName(payload.target, t)}</strong> },
    { says: t('sealedAudit.level'), value: <Result score={score} /> },
    {
      says: t('sealedAudit.coverage'),
      value: coverage === null ? '–' : formatShare(coverage / 1000, language),
    },
    { says: t('sealedAudit.failed'), value: <Counts counts={payload.failed} /> },
    { says: t('sealedAudit.undecided'), value: <Counts counts={payload.unknown} /> },
    { says: t('sealedAudit.exempted'), value: formatNumber(payload.exempted, language) },
    { says: t('sealedAudit.unseen'), value: t('sealedAudit.unseen.says', unseen) },
    { says: t('sealedAudit.drift'), value: <Drift drift={payload.drift} /> },
    {
      says: t('sealedAudit.collected'),
      value: (
        <>
          <Moment at={collected.from} /> – <Moment at={collected.to} />
        </>
      ),
    },
    {
      says: t('sealedAudit.catalogue'),
      value: (
        <>
          {t('sealedAudit.catalogue.says', { count: catalogue.controls })}{' '}
          <Hash value={catalogue.sha256} />
        </>
      ),
    },
    { says: t('sealedAudit.files'), value: <Files payload={payload} /> },
  ];
};

/** What was sealed of an audit, as a person reads it. */
export const SealedAudit = (props: { verification: HeldSealBody; payload: AuditPayload }) => {
  const { t } = useText();
  return (
    <section className="section" aria-labelledby="sealed-title">
      <h2 id="sealed-title">{t('verify.contentTitle')}</h2>
      <dl className="terms">
        {useLines(props.verification, props.payload).map(({ says, value }) => (
          <div key={says}>
            <dt>{says}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
