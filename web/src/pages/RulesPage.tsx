import { useQuery } from '@tanstack/react-query';
import type { ResponseOf } from '#core/contract/routes.ts';
import { rulesQuery } from '../api/queries.ts';
import { FailureNotice } from '../components/FailureNotice.tsx';
import { useTitle } from '../components/use-title.ts';
import { pick } from '../locales/format.ts';
import { useText } from '../locales/text.tsx';
import { Hash } from '../ui/Hash.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Weight } from '../ui/Weight.tsx';

type RuleList = ResponseOf<'verification.rules'>;

const weights = ['ROUGE', 'GRIS', 'note'] as const;

/** A rule is published before it has facts: their places are left open. */
const withoutFacts = (text: string): string => text.replaceAll(/\{\w+\}/g, '…');

const Rules = ({ list }: { list: RuleList }) => {
  const { t, language } = useText();
  return (
    <>
      <dl className="terms">
        <div>
          <dt>{t('rules.version')}</dt>
          <dd>{list.version}</dd>
        </div>
        <div>
          <dt>{t('rules.hash')}</dt>
          <dd>
            <Hash value={list.sha256} whole />
          </dd>
        </div>
      </dl>
      {weights.map((gives) => {
        const rules = list.rules.filter((rule) => rule.gives === gives);
        return rules.length === 0 ? null : (
          <section key={gives} className="section" aria-labelledby={`rules-${gives}`}>
            <h2 id={`rules-${gives}`}>
              <Weight gives={gives} />
            </h2>
            <p className="soft">{t(`rules.${gives}`)}</p>
            <ul className="rules">
              {rules.map((rule) => (
                <li key={rule.id} id={rule.id}>
                  <code className="soft">{rule.id}</code>
                  <div className="stack tight">
                    <p>{withoutFacts(pick(rule.text, language))}</p>
                    <p className="small soft">
                      {t('decisions.settles')} {withoutFacts(pick(rule.settles, language))}
                    </p>
                  </div>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
};

export const RulesPage = () => {
  const { t } = useText();
  const asked = useQuery(rulesQuery);
  useTitle(t('rules.title'));
  return (
    <div className="stack page">
      <div className="stack">
        <h1>{t('rules.title')}</h1>
        <p>{t('rules.lead')}</p>
        <p className="soft">{t('rules.vert')}</p>
      </div>
      {asked.isError ? (
        <FailureNotice error={asked.error} onRetry={() => void asked.refetch()} />
      ) : asked.isPending ? (
        <Loading what={t('rules.loading')} lines={8} />
      ) : (
        <Rules list={asked.data} />
      )}
    </div>
  );
};
