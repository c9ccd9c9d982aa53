import { Link } from 'react-router';
import { useTitle } from '../components/use-title.ts';
import { useText } from '../locales/text.tsx';

export const NotFoundPage = () => {
  const { t } = useText();
  useTitle(t('notFound.title'));
  return (
    <div className="stack page">
      <p className="soft">404</p>
      <h1>{t('notFound.title')}</h1>
      <p>{t('notFound.says')}</p>
      <div className="row">
        <Link className="button" to="/">
          {t('notFound.home')}
        </Link>
        <Link className="button" to="/verify">
          {t('nav.verify')}
        </Link>
      </div>
    </div>
  );
};
