import { Link } from 'react-router';
import { SignInLink } from '../components/PublicFrame.tsx';
import { Specimen } from '../components/Specimen.tsx';
import { useTitle } from '../components/use-title.ts';
import { VerifyForm } from '../forms/VerifyForm.tsx';
import { useText } from '../locales/text.tsx';

const steps = ['ask', 'judge', 'seal'] as const;

const Steps = () => {
  const { t } = useText();
  return (
    <section className="section" aria-labelledby="steps-title">
      <h2 id="steps-title">{t('landing.stepsTitle')}</h2>
      <ol className="steps">
        {steps.map((step, place) => (
          <li key={step}>
            <span className="step-number" aria-hidden="true">
              {place + 1}
            </span>
            <h3>{t(`landing.step.${step}`)}</h3>
            <p className="soft">{t(`landing.step.${step}.says`)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
};

const Limits = () => {
  const { t } = useText();
  return (
    <section className="section limits" aria-labelledby="limits-title">
      <h2 id="limits-title">{t('landing.limitsTitle')}</h2>
      <div className="stack">
        <p>{t('landing.limits.law')}</p>
        <p>{t('landing.limits.grey')}</p>
        <p>{t('landing.limits.seal')}</p>
        <p>
          <Link to="/rules">{t('landing.limits.rules')}</Link>
        </p>
      </div>
    </section>
  );
};

export const LandingPage = () => {
  const { t } = useText();
  useTitle(t('landing.title'));
  return (
    <div className="stack landing">
      <section className="hero">
        <div className="stack">
          <h1>{t('landing.title')}</h1>
          <p className="lead">{t('landing.lead')}</p>
          <div className="row">
            <SignInLink />
            <Link className="button" to="/verify">
              {t('landing.verify')}
            </Link>
          </div>
        </div>
        <Specimen />
      </section>
      <section className="section" aria-labelledby="check-title">
        <h2 id="check-title">{t('landing.checkTitle')}</h2>
        <VerifyForm />
      </section>
      <Steps />
      <Limits />
    </div>
  );
};
