import { useMutation } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import type { AssessmentDetail } from '#core/contract/assessments.ts';
import { verifyAddress } from '../api/addresses.ts';
import { api } from '../api/client.ts';
import { useText } from '../locales/text.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { Hash } from '../ui/Hash.tsx';
import { Moment } from '../ui/Moment.tsx';
import { QrCode } from '../ui/QrCode.tsx';
import { saveFrom } from '../ui/save-from.ts';
import { FailureNotice } from './FailureNotice.tsx';

type Seal = NonNullable<AssessmentDetail['seal']>;
type FileKind = 'pdf' | 'seal';

/** Links are good for 15 minutes, so they are asked for when they are used. */
export const ReportDownloads = ({ assessment }: { assessment: AssessmentDetail }) => {
  const { t } = useText();
  const fetching = useMutation({
    mutationFn: async (kind: FileKind) => {
      const links = await api('assessments.report', { path: { assessmentId: assessment.id } });
      const extension = kind === 'pdf' ? 'pdf' : 'json';
      saveFrom(links[kind].url, `probant-${assessment.siren}.${extension}`);
    },
  });
  return (
    <div className="stack no-print">
      <div className="row">
        {(['pdf', 'seal'] as const).map((kind) => (
          <button
            key={kind}
            type="button"
            className={kind === 'pdf' ? 'button primary' : 'button'}
            onClick={() => fetching.mutate(kind)}
          >
            <Download size={16} aria-hidden />
            {t(`seal.download.${kind}`)}
          </button>
        ))}
      </div>
      {fetching.isError ? (
        <FailureNotice error={fetching.error} kept={t('seal.download.kept')} />
      ) : null}
    </div>
  );
};

/** The seal: where anyone checks it, and what it fixes. */
export const SealPanel = ({ seal }: { seal: Seal }) => {
  const { t } = useText();
  const lines = [
    { says: t('seal.at'), value: <Moment at={seal.sealedAt} /> },
    {
      says: t('seal.address'),
      value: (
        <span className="seal-address">
          <a href={verifyAddress(seal.token)}>{seal.verificationUrl}</a>
          <CopyButton text={seal.verificationUrl} label={t('seal.copyAddress')} />
        </span>
      ),
    },
    { says: t('seal.pdfHash'), value: <Hash value={seal.pdfSha256} whole /> },
    { says: t('seal.payloadHash'), value: <Hash value={seal.payloadSha256} whole /> },
  ];
  return (
    <section className="section" aria-labelledby="seal-title">
      <h2 id="seal-title">{t('seal.title')}</h2>
      <div className="seal">
        <QrCode text={seal.verificationUrl} label={t('seal.qr')} />
        <dl className="terms">
          {lines.map(({ says, value }) => (
            <div key={says}>
              <dt>{says}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
      <p className="small soft">{t('seal.says')}</p>
    </section>
  );
};
