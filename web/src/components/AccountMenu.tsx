import { useMutation } from '@tanstack/react-query';
import { ChevronDown, CircleUserRound } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import type { Session } from '#core/contract/identity.ts';
import { api } from '../api/client.ts';
import { useText } from '../locales/text.tsx';
import { landmark } from '../ui/landmark.ts';

export const AccountMenu = ({ session }: { session: Session }) => {
  const { t } = useText();
  const signOut = useMutation({
    mutationFn: () => api('identity.signOut'),
    onSuccess: ({ signOutUrl }) => location.assign(signOutUrl),
    onError: () => location.assign('/'),
  });
  return (
    <MenuTrigger>
      <Button
        className="account-button"
        aria-label={t('account.menu', { name: session.person.name })}
      >
        <CircleUserRound size={20} aria-hidden />
        <span className="wide-only">{session.person.name}</span>
        <ChevronDown size={14} aria-hidden />
      </Button>
      <Popover
        className="popover"
        placement="bottom end"
        isNonModal
        UNSTABLE_portalContainer={landmark()}
      >
        <div className="account-card">
          <strong>{session.person.name}</strong>
          <small className="soft">{session.person.email}</small>
          <small className="soft">
            {t('account.of', { account: session.account.name, role: t(`role.${session.role}`) })}
          </small>
        </div>
        <Menu className="menu" aria-label={t('account.menu', { name: session.person.name })}>
          <MenuItem className="menu-item" onAction={() => signOut.mutate()}>
            {t('account.signOut')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
};
