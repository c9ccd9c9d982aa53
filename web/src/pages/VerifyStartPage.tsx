import { useTitle } from '../components/use-title.ts';
import { VerifyForm } from '../forms/VerifyForm.tsx';
import { useText } from '../locales/text.tsx';

export const VerifyStartPage = () => {
  const { t } = useText();
  useTitle(t('verify.startTitle'));
  return (
    <div className="stack page verify-start">
      <div className="stack">
        <h1>{t('verify.startTitle')}</h1>
        <p className="soft">{t('verify.startText')}</p>
      </div>
      <VerifyForm />
      <section className="section">
        <h2>{t('verify.answersTitle')}</h2>
        <dl className="terms">
          <div>
            <dt>{t('verify.authentic')}</dt>
            <dd>{t('verify.answers.authentic')}</dd>
          </div>
          <div>
            <dt>{t('verify.altered')}</dt>
            <dd>{t('verify.answers.altered')}</dd>
          </div>
          <div>
            <dt>{t('verify.withdrawn')}</dt>
            <dd>{t('verify.answers.withdrawn')}</dd>
          </div>
          <div>
            <dt>{t('verify.unknown')}</dt>
            <dd>{t('verify.answers.unknown')}</dd>
          </div>
        </dl>
      </section>
    </div>
  );
};
