import { useId, useRef } from 'react';
import { useSearchFocus } from './use-search-focus.ts';

/** One of several, or any of them: the native list, which phones show their own way. */
export const Select = <Value extends string>(props: {
  label: string;
  value: Value | null;
  /** What is shown when all are let through. */
  any: string;
  options: readonly { readonly value: Value; readonly label: string }[];
  onChange: (value: Value | null) => void;
  /** It is what the page has for `/` to go to. */
  isSearch?: boolean;
}) => {
  const { isSearch = false } = props;
  const field = useId();
  const list = useRef<HTMLSelectElement>(null);
  useSearchFocus(list, isSearch);
  const choose = (text: string): void =>
    props.onChange(props.options.find(({ value }) => value === text)?.value ?? null);
  return (
    <span className="select">
      <label className="hidden-visually" htmlFor={field}>
        {props.label}
      </label>
      <select
        id={field}
        ref={list}
        data-search={isSearch || undefined}
        className={props.value === null ? 'input' : 'input is-set'}
        value={props.value ?? ''}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="">{props.any}</option>
        {props.options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </span>
  );
};
