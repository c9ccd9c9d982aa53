import { type RefObject, useEffect } from 'react';
import { useLocation } from 'react-router';

/** Focuses the search of a page at once where the shortcut for it led to the page. */
export const useSearchFocus = (field: RefObject<HTMLElement | null>, isSearch: boolean): void => {
  const { state } = useLocation();
  useEffect(() => {
    const asked = (state as { focusSearch?: boolean } | null)?.focusSearch === true;
    if (asked && isSearch) field.current?.focus();
  }, [state, field, isSearch]);
};
