import { ChevronDown } from 'lucide-react';
import { type ReactNode, useId } from 'react';

/** A line of a list that opens: the whole head is the button. */
export const Disclosure = (props: {
  head: ReactNode;
  isOpen: boolean;
  onToggle: () => void;
  children: ReactNode;
}) => {
  const body = useId();
  return (
    <li className={props.isOpen ? 'finding is-open' : 'finding'}>
      <h3>
        <button
          type="button"
          className="finding-head"
          aria-expanded={props.isOpen}
          aria-controls={props.isOpen ? body : undefined}
          onClick={props.onToggle}
        >
          {props.head}
          <ChevronDown className="finding-chevron" size={16} aria-hidden />
        </button>
      </h3>
      {props.isOpen ? (
        <div id={body} className="finding-body">
          {props.children}
        </div>
      ) : null}
    </li>
  );
};
