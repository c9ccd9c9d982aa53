import { type ReactNode, useRef } from 'react';
import { Link, NavLink, Outlet } from 'react-router';
import { aboutAuditsPath } from '#core/domain/web/manners.ts';
import type { MessageId } from '../locales/fr.ts';
import { useText } from '../locales/text.tsx';
import { HelpDialog } from './HelpDialog.tsx';
import { LanguageSwitch, ThemeSwitch } from './Preferences.tsx';
import { useRouteFocus } from './use-route-focus.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { Wordmark } from './Wordmark.tsx';

export interface NavigationItem {
  readonly to: string;
  readonly says: MessageId;
}

const Navigation = ({ items }: { items: readonly NavigationItem[] }) => {
  const { t } = useText();
  return (
    <nav className="site-nav" aria-label={t('shell.navigation')}>
      {items.map(({ to, says }) => (
        <NavLink key={to} to={to}>
          {t(says)}
        </NavLink>
      ))}
    </nav>
  );
};

const SiteFooter = ({ onHelp }: { onHelp: () => void }) => {
  const { t } = useText();
  return (
    <footer className="site-footer">
      <div className="page-width row apart">
        <p className="small soft">{t('footer.seal')}</p>
        <nav className="row small" aria-label={t('footer.navigation')}>
          <Link to="/verify">{t('nav.verify')}</Link>
          <Link to="/rules">{t('nav.rules')}</Link>
          <Link to="/docs/api">{t('nav.api')}</Link>
          <Link to={aboutAuditsPath}>{t('nav.aboutAudits')}</Link>
          <button type="button" className="link-button" onClick={onHelp}>
            {t('footer.shortcuts')}
          </button>
        </nav>
      </div>
    </footer>
  );
};

/** Header, page, footer; what differs between visitors and members is given. */
export const SiteFrame = (props: {
  home: string;
  items: readonly NavigationItem[];
  searchPage: string | null;
  actions: ReactNode;
  children?: ReactNode;
}) => {
  const { t } = useText();
  const help = useRef<HTMLDialogElement>(null);
  useShortcuts(help, props.searchPage);
  useRouteFocus();
  return (
    <>
      <a className="skip-link" href="#main">
        {t('shell.skip')}
      </a>
      <header className="site-header">
        <div className="page-width site-header-row">
          <Wordmark to={props.home} />
          <Navigation items={props.items} />
          <div className="site-actions">
            <LanguageSwitch />
            <ThemeSwitch />
            {props.actions}
          </div>
        </div>
      </header>
      <main id="main" className="page-width" tabIndex={-1}>
        {props.children ?? <Outlet />}
      </main>
      <SiteFooter onHelp={() => help.current?.showModal()} />
      <HelpDialog ref={help} />
    </>
  );
};
