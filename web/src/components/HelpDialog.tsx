import { X } from 'lucide-react';
import type { Ref } from 'react';
import { useText } from '../locales/text.tsx';

const shortcuts = [
  { keys: '/', says: 'help.search' },
  { keys: '?', says: 'help.help' },
  { keys: 'Tab', says: 'help.tab' },
  { keys: 'Esc', says: 'help.escape' },
] as const;

/** The native dialog keeps focus inside and closes on Escape by itself. */
export const HelpDialog = ({ ref }: { ref: Ref<HTMLDialogElement> }) => {
  const { t } = useText();
  return (
    <dialog ref={ref} className="dialog" aria-labelledby="help-title">
      <form method="dialog" className="row apart">
        <h2 id="help-title">{t('help.title')}</h2>
        <button type="submit" className="icon-button large" aria-label={t('common.close')}>
          <X size={18} aria-hidden />
        </button>
      </form>
      <dl className="terms">
        {shortcuts.map(({ keys, says }) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{t(says)}</dd>
          </div>
        ))}
      </dl>
      <p className="small soft">{t('help.hours')}</p>
    </dialog>
  );
};
