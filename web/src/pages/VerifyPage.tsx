import { BadgeCheck, BadgeMinus, BadgeQuestionMark, BadgeX, FileX } from 'lucide-react';
import { useState } from 'react';
import { useLocation, useParams } from 'react-router';
import { FailureNotice } from '../components/FailureNotice.tsx';
import { SealedPayload } from '../components/SealedPayload.tsx';
import { SealProof } from '../components/SealProof.tsx';
import { useTitle } from '../components/use-title.ts';
import { useVerification, type VerificationState } from '../components/use-verification.ts';
import type { SealAnswer } from '../components/verify-conclusion.ts';
import { WithdrawnSeal } from '../components/WithdrawnSeal.tsx';
import { type DroppedFile, readDroppedFile, sealedFileTypes } from '../forms/dropped-file.ts';
import { VerifyForm } from '../forms/VerifyForm.tsx';
import { formatBytes, formatDay } from '../locales/format.ts';
import { useText } from '../locales/text.tsx';
import { FileDrop } from '../ui/FileDrop.tsx';
import { Loading } from '../ui/Loading.tsx';

const icons = {
  authentic: BadgeCheck,
  altered: BadgeX,
  'file-differs': FileX,
  withdrawn: BadgeMinus,
  unknown: BadgeQuestionMark,
} as const;

const Answer = ({ answer, since }: { answer: SealAnswer; since: string | null }) => {
  const { t, language } = useText();
  const Icon = icons[answer];
  const day = since === null ? '' : formatDay(since, language);
  return (
    <div className={`answer is-${answer}`}>
      <Icon size={56} strokeWidth={1.6} aria-hidden />
      <div className="stack tight">
        <h1>{t(`verify.${answer}`)}</h1>
        <output>{t(`verify.${answer}.says`, { day })}</output>
      </div>
    </div>
  );
};

const fileOf = (state: unknown): DroppedFile | null =>
  (state as { dropped?: DroppedFile } | null)?.dropped ?? null;

const FileCheckLine = (props: {
  file: DroppedFile | null;
  check: VerificationState['file'];
  onFile: (file: DroppedFile) => void;
}) => {
  const { t, language } = useText();
  const { file, check } = props;
  return (
    <section className="section" aria-labelledby="file-title">
      <h2 id="file-title">{t('verify.fileTitle')}</h2>
      {file && check ? (
        <p className={check === 'matches' ? 'file-result is-same' : 'file-result is-other'}>
          <strong>{t(`verify.file.${check}`)}</strong>
          <span className="soft">
            {file.name} · {formatBytes(file.bytes, language)}
          </span>
          <code>SHA-256 {file.sha256}</code>
        </p>
      ) : null}
      <FileDrop
        label={t(file ? 'verify.dropAnother' : 'verify.drop')}
        hint={t('verify.dropHint')}
        accept={sealedFileTypes}
        onFile={(chosen) => void readDroppedFile(chosen).then(props.onFile)}
      />
    </section>
  );
};

/** Below the answer: what was sealed and why it is to be believed, or what is left of it. */
const Proof = (props: {
  token: string;
  state: VerificationState;
  file: DroppedFile | null;
  onFile: (file: DroppedFile) => void;
}) => {
  const { token, state, file, onFile } = props;
  const { verification, answer } = state;
  if (!verification) return null;
  const check = <FileCheckLine file={file} check={state.file} onFile={onFile} />;
  if (verification.outcome === 'withdrawn') {
    return (
      <>
        {check}
        <WithdrawnSeal left={verification} />
      </>
    );
  }
  const { envelope } = verification;
  const trusted = answer === 'authentic' || answer === 'file-differs';
  return (
    <>
      {envelope && trusted ? (
        <>
          {check}
          <SealedPayload verification={verification} payload={envelope.payload} />
        </>
      ) : null}
      <SealProof token={token} verification={verification} browser={state.browser} />
    </>
  );
};

export const VerifyPage = () => {
  const { t } = useText();
  const { token = '' } = useParams();
  const location = useLocation();
  const [file, setFile] = useState<DroppedFile | null>(() => fileOf(location.state));
  const state = useVerification(token, file);
  const { answer, verification } = state;
  useTitle(t(answer ? `verify.${answer}` : 'verify.startTitle'));

  if (state.failure) {
    return (
      <div className="stack page">
        <h1>{t('verify.noAnswer')}</h1>
        <FailureNotice
          error={state.failure}
          kept={t('verify.noAnswer.says')}
          onRetry={state.retry}
        />
      </div>
    );
  }
  if (!answer) {
    return (
      <div className="stack page">
        <h1>{t('verify.startTitle')}</h1>
        <Loading what={t('verify.checking')} />
      </div>
    );
  }
  const since = verification?.outcome === 'withdrawn' ? verification.withdrawnOn : null;
  return (
    <div className="stack page">
      <Answer answer={answer} since={since} />
      {answer === 'unknown' ? <VerifyForm /> : null}
      <Proof token={token} state={state} file={file} onFile={setFile} />
    </div>
  );
};
