import { useSearchParams } from 'react-router';
import { mayCreate, useSession } from '../components/session-context.ts';
import { useTitle } from '../components/use-title.ts';
import { NewAssessmentForm } from '../forms/NewAssessmentForm.tsx';
import { useText } from '../locales/text.tsx';
import { Notice } from '../ui/Notice.tsx';

export const NewAssessmentPage = () => {
  const { t } = useText();
  const [search] = useSearchParams();
  const allowed = mayCreate(useSession());
  useTitle(t('new.title'));
  return (
    <div className="stack page new-page">
      <div className="stack">
        <h1>{t('new.title')}</h1>
        <p className="soft">{t('new.lead')}</p>
      </div>
      {allowed ? null : (
        <Notice tone="info" title={t('demo.title')}>
          <p>{t('demo.says')}</p>
        </Notice>
      )}
      <NewAssessmentForm initial={search.get('for') ?? ''} />
    </div>
  );
};
