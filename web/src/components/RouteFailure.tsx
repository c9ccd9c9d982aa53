import { useEffect } from 'react';
import { useRouteError } from 'react-router';
import { useText } from '../locales/text.tsx';
import { Notice } from '../ui/Notice.tsx';
import { PublicFrame } from './PublicFrame.tsx';
import { useTitle } from './use-title.ts';

/** A deployment replaced the files that an open page still names: loading it again is the cure. */
const isStaleBuild = (error: unknown): boolean =>
  error instanceof TypeError && /dynamically imported|Importing a module/i.test(error.message);

const reloadedKey = 'probant-reloaded';

export const RouteFailure = () => {
  const { t } = useText();
  const error = useRouteError();
  useTitle(t('crash.title'));
  useEffect(() => {
    if (!isStaleBuild(error) || sessionStorage.getItem(reloadedKey) === location.pathname) return;
    sessionStorage.setItem(reloadedKey, location.pathname);
    location.reload();
  }, [error]);
  return (
    <PublicFrame>
      <div className="stack page">
        <h1>{t('crash.title')}</h1>
        <Notice
          tone="danger"
          title={t('crash.what')}
          actions={
            <button type="button" className="button" onClick={() => location.reload()}>
              {t('crash.reload')}
            </button>
          }
        >
          <p>{t('crash.kept')}</p>
        </Notice>
      </div>
    </PublicFrame>
  );
};
