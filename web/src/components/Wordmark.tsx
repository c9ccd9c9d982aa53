import { Link } from 'react-router';
import { useText } from '../locales/text.tsx';

export const Wordmark = ({ to }: { to: string }) => {
  const { t } = useText();
  return (
    <Link to={to} className="wordmark" aria-label={t('shell.home')}>
      <svg viewBox="0 0 32 32" width="22" height="22" aria-hidden="true">
        <circle cx="16" cy="16" r="13" fill="none" stroke="currentColor" strokeWidth="3" />
        <circle cx="16" cy="16" r="6.5" fill="currentColor" />
      </svg>
      <span>Probant</span>
    </Link>
  );
};
