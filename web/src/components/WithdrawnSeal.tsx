import type { WithdrawnSealBody } from '#core/contract/verification.ts';
import { formatDay } from '../locales/format.ts';
import { useText } from '../locales/text.tsx';
import { CodeBlock } from '../ui/CodeBlock.tsx';
import { Hash } from '../ui/Hash.tsx';
import { Moment } from '../ui/Moment.tsx';
import { keptSealCommands } from './offline-commands.ts';

const useLines = (left: WithdrawnSealBody) => {
  const { t, language } = useText();
  const files = (
    <ul className="stack tight">
      {left.files.map((sha256) => (
        <li key={sha256}>
          <Hash value={sha256} whole />
        </li>
      ))}
    </ul>
  );
  return [
    { says: t('verify.signer'), value: left.signer },
    { says: t('verify.sealedAt'), value: <Moment at={left.sealedAt} /> },
    { says: t('verify.withdrawnOn'), value: formatDay(left.withdrawnOn, language) },
    { says: t('proof.payloadHash'), value: <Hash value={left.payloadSha256} whole /> },
    { says: t('verify.leftFiles'), value: files },
    { says: t('proof.keyId'), value: <code className="breakable">{left.publicKey.id}</code> },
  ];
};

/** What we still say of a seal whose owner removed what was sealed. */
export const WithdrawnSeal = ({ left }: { left: WithdrawnSealBody }) => {
  const { t } = useText();
  const copyLabel = t('common.copy');
  return (
    <section className="section" aria-labelledby="left-title">
      <h2 id="left-title">{t('verify.leftTitle')}</h2>
      <dl className="terms">
        {useLines(left).map(({ says, value }) => (
          <div key={says}>
            <dt>{says}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <details>
        <summary>{t('proof.commands')}</summary>
        <div className="stack">
          <p className="soft">{t('verify.leftCommands')}</p>
          <CodeBlock
            text={keptSealCommands(location.origin)}
            label={t('proof.commands')}
            copyLabel={copyLabel}
          />
        </div>
      </details>
      <details>
        <summary>{t('proof.key')}</summary>
        <CodeBlock text={left.publicKey.pem.trim()} label={t('proof.key')} copyLabel={copyLabel} />
      </details>
    </section>
  );
};
