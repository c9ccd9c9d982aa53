import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { I18nProvider as AriaLanguage } from 'react-aria-components/I18nProvider';
import { Link, Outlet, useLocation } from 'react-router';
import { isSignedOut } from '../api/failures.ts';
import { sessionQuery } from '../api/queries.ts';
import { useText } from '../locales/text.tsx';
import { Loading } from '../ui/Loading.tsx';
import { AccountMenu } from './AccountMenu.tsx';
import { FailureNotice } from './FailureNotice.tsx';
import { type NavigationItem, SiteFrame } from './SiteFrame.tsx';
import { SessionContext } from './session-context.ts';

const items: readonly NavigationItem[] = [
  { to: '/dashboard', says: 'nav.dashboard' },
  { to: '/assessments', says: 'nav.assessments' },
  { to: '/audits', says: 'nav.audits' },
  { to: '/rules', says: 'nav.rules' },
  { to: '/verify', says: 'nav.verify' },
];

/** Where audits are listed and begun; elsewhere assessments are. */
const useAmongAudits = (): boolean => useLocation().pathname.startsWith('/audits');

/** Nowhere from a form without a search: what was typed into it would be lost. */
const useSearchPage = (): string | null => {
  const amongAudits = useAmongAudits();
  if (useLocation().pathname === '/audits/new') return null;
  return amongAudits ? '/audits' : '/assessments';
};

const NewLink = () => {
  const { t } = useText();
  const amongAudits = useAmongAudits();
  return (
    <Link className="button wide-only" to={amongAudits ? '/audits/new' : '/assessments/new'}>
      <Plus size={16} aria-hidden />
      {t(amongAudits ? 'audits.new' : 'shell.new')}
    </Link>
  );
};

/** Pages that need somebody: a visitor is on the way to the sign-in page meanwhile. */
export const MemberFrame = () => {
  const { t, language } = useText();
  const session = useQuery(sessionQuery);
  const leaving = isSignedOut(session.error);
  const searchPage = useSearchPage();
  return (
    <AriaLanguage locale={language === 'fr' ? 'fr-FR' : 'en-GB'}>
      <SiteFrame
        home="/dashboard"
        items={items}
        searchPage={searchPage}
        actions={
          session.data ? (
            <>
              {session.data.role === 'demo' ? null : <NewLink />}
              <AccountMenu session={session.data} />
            </>
          ) : null
        }
      >
        {session.data ? (
          <SessionContext value={session.data}>
            <Outlet />
          </SessionContext>
        ) : session.isError && !leaving ? (
          <FailureNotice error={session.error} onRetry={() => void session.refetch()} />
        ) : (
          <Loading what={t(leaving ? 'shell.leaving' : 'shell.opening')} />
        )}
      </SiteFrame>
    </AriaLanguage>
  );
};
