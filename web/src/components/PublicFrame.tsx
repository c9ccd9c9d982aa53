import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { signInAddress } from '../api/addresses.ts';
import { seemsSignedIn } from '../api/cookies.ts';
import { useText } from '../locales/text.tsx';
import { type NavigationItem, SiteFrame } from './SiteFrame.tsx';

const items: readonly NavigationItem[] = [
  { to: '/verify', says: 'nav.verify' },
  { to: '/rules', says: 'nav.rules' },
  { to: '/docs/api', says: 'nav.api' },
];

export const SignInLink = ({ className = 'button primary' }: { className?: string }) => {
  const { t, language } = useText();
  if (seemsSignedIn()) {
    return (
      <Link className={className} to="/dashboard">
        {t('nav.dashboard')}
      </Link>
    );
  }
  return (
    <a className={className} href={signInAddress('/dashboard', language)}>
      {t('shell.signIn')}
    </a>
  );
};

/** What anyone sees; it asks the API for nothing. */
export const PublicFrame = ({ children }: { children?: ReactNode }) => (
  <SiteFrame
    home="/"
    items={items}
    searchPage="/verify"
    actions={<SignInLink className="button" />}
  >
    {children}
  </SiteFrame>
);
