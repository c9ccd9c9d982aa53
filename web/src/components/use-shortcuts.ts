import { type RefObject, useEffect } from 'react';
import { useNavigate } from 'react-router';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

const focusSearch = (): boolean => {
  const field = document.querySelector<HTMLElement>('[data-search]');
  field?.focus();
  return field !== null;
};

/** `/` goes to the search of the page, else to the page that has one, if any; `?` opens the help. */
export const useShortcuts = (
  help: RefObject<HTMLDialogElement | null>,
  searchPage: string | null,
): void => {
  const navigate = useNavigate();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === '?' && !help.current?.open) {
        event.preventDefault();
        help.current?.showModal();
      }
      if (event.key === '/' && !help.current?.open) {
        event.preventDefault();
        if (focusSearch() || searchPage === null) return;
        void navigate(searchPage, { state: { focusSearch: true } });
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [help, navigate, searchPage]);
};
