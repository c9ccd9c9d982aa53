import type { HeldSealBody } from '#core/contract/verification.ts';
import { useText } from '../locales/text.tsx';
import { CodeBlock } from '../ui/CodeBlock.tsx';
import { Hash } from '../ui/Hash.tsx';
import { Moment } from '../ui/Moment.tsx';
import { offlineCommands } from './offline-commands.ts';
import type { BrowserCheck } from './verify-conclusion.ts';

const Checks = (props: { verification: HeldSealBody; browser: BrowserCheck | null }) => {
  const { t } = useText();
  const { envelope, checkedAt, publicKey, outcome } = props.verification;
  return (
    <dl className="terms">
      <div>
        <dt>{t('proof.browser')}</dt>
        <dd>{t(props.browser ? `proof.browser.${props.browser}` : 'proof.browser.none')}</dd>
      </div>
      <div>
        <dt>{t('proof.server')}</dt>
        <dd>
          {t(`verify.${outcome}`)}, <Moment at={checkedAt} />
        </dd>
      </div>
      {envelope ? (
        <>
          <div>
            <dt>{t('proof.payloadHash')}</dt>
            <dd>
              <Hash value={envelope.payloadSha256} whole />
            </dd>
          </div>
          <div>
            <dt>{t('proof.pdfHash')}</dt>
            <dd>
              <Hash value={envelope.payload.pdf.sha256} whole />
            </dd>
          </div>
          <div>
            <dt>{t('proof.algorithm')}</dt>
            <dd>RSASSA-PSS, SHA-256, MGF1 SHA-256, {t('proof.salt')}</dd>
          </div>
        </>
      ) : null}
      <div>
        <dt>{t('proof.keyId')}</dt>
        <dd>
          <code className="breakable">{publicKey.id}</code>
        </dd>
      </div>
    </dl>
  );
};

/** Everything that somebody needs who would rather not believe us. */
export const SealProof = (props: {
  token: string;
  verification: HeldSealBody;
  browser: BrowserCheck | null;
}) => {
  const { t } = useText();
  const { envelope, publicKey } = props.verification;
  const copyLabel = t('common.copy');
  return (
    <section className="section" aria-labelledby="proof-title">
      <h2 id="proof-title">{t('proof.title')}</h2>
      <Checks verification={props.verification} browser={props.browser} />
      <details>
        <summary>{t('proof.commands')}</summary>
        <div className="stack">
          <p className="soft">{t('proof.commands.says')}</p>
          <CodeBlock
            text={offlineCommands(location.origin, props.token)}
            label={t('proof.commands')}
            copyLabel={copyLabel}
          />
        </div>
      </details>
      <details>
        <summary>{t('proof.key')}</summary>
        <CodeBlock text={publicKey.pem.trim()} label={t('proof.key')} copyLabel={copyLabel} />
      </details>
      {envelope ? (
        <details>
          <summary>{t('proof.json')}</summary>
          <CodeBlock
            text={JSON.stringify(envelope, null, 2)}
            label={t('proof.json')}
            copyLabel={copyLabel}
          />
        </details>
      ) : null}
    </section>
  );
};
