import { Link } from 'react-router';
import type { AssessmentDetail } from '#core/contract/assessments.ts';
import { pick } from '../locales/format.ts';
import { useText } from '../locales/text.tsx';
import { Hash } from '../ui/Hash.tsx';
import { Weight } from '../ui/Weight.tsx';

type Judgement = NonNullable<AssessmentDetail['judgement']>;

const RulesUsed = ({ rules }: { rules: Judgement['rules'] }) => {
  const { t } = useText();
  return (
    <p className="small soft">
      {t('decisions.rules', { count: rules.count, version: rules.version })}{' '}
      <Hash value={rules.sha256} /> <Link to="/rules">{t('decisions.readRules')}</Link>
    </p>
  );
};

/** The rules that decided, and what would change them. */
export const Decisions = ({ judgement }: { judgement: Judgement }) => {
  const { t, language } = useText();
  return (
    <section className="section" aria-labelledby="decisions-title">
      <h2 id="decisions-title">{t('decisions.title')}</h2>
      {judgement.decisions.length === 0 ? (
        <p>{t('decisions.none')}</p>
      ) : (
        <ol className="lines">
          {judgement.decisions.map((decision) => (
            <li key={decision.rule} className="decision">
              <Weight gives={decision.gives} />
              <div className="stack tight">
                <p>{pick(decision.text, language)}</p>
                <p className="small soft">
                  {t('decisions.settles')} {pick(decision.settles, language)}
                </p>
                <code className="soft">{decision.rule}</code>
              </div>
            </li>
          ))}
        </ol>
      )}
      <RulesUsed rules={judgement.rules} />
    </section>
  );
};
