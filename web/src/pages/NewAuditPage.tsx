import { useSearchParams } from 'react-router';
import { mayCreate, useSession } from '../components/session-context.ts';
import { useTitle } from '../components/use-title.ts';
import { NewAuditForm } from '../forms/audit/NewAuditForm.tsx';
import { useText } from '../locales/text.tsx';
import { Notice } from '../ui/Notice.tsx';

export const NewAuditPage = () => {
  const { t } = useText();
  const [search] = useSearchParams();
  const allowed = mayCreate(useSession());
  useTitle(t('newAudit.title'));
  return (
    <div className="stack page new-page">
      <div className="stack">
        <h1>{t('newAudit.title')}</h1>
        <p className="soft">{t('newAudit.lead')}</p>
      </div>
      {allowed ? null : (
        <Notice tone="info" title={t('demo.title')}>
          <p>{t('demo.says')}</p>
        </Notice>
      )}
      <NewAuditForm
        provider={search.get('kind') === 'web' ? 'web' : 'aws'}
        address={search.get('address') ?? ''}
      />
    </div>
  );
};
