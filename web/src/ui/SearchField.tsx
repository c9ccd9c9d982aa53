import { Search } from 'lucide-react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useDebounced } from './use-debounced.ts';
import { useSearchFocus } from './use-search-focus.ts';

/** What is typed reaches the address once still; what the address says (back, clear) is shown. */
export const SearchField = (props: {
  label: string;
  value: string;
  onSearch: (q: string) => void;
}) => {
  const [text, setText] = useState(props.value);
  const settled = useDebounced(text.trim(), 300);
  const field = useRef<HTMLInputElement>(null);
  useSearchFocus(field, true);
  const { value } = props;
  const known = useRef(value);
  const search = useEffectEvent(props.onSearch);
  useEffect(() => {
    if (settled === known.current) return;
    known.current = settled;
    search(settled);
  }, [settled]);
  useEffect(() => {
    if (value === known.current) return;
    known.current = value;
    setText(value);
  }, [value]);
  return (
    <search className="search">
      <Search size={16} aria-hidden />
      <input
        ref={field}
        type="search"
        className="input"
        data-search
        aria-label={props.label}
        placeholder={props.label}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <kbd aria-hidden="true">/</kbd>
    </search>
  );
};
