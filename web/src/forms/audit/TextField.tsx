import { Check, CircleAlert } from 'lucide-react';
import { type HTMLInputTypeAttribute, useId } from 'react';
import { useText } from '../../locales/text.tsx';
import type { Feedback } from '../identifier-feedback.ts';

/** A line to fill in, and what there is to say about it as it is typed. */
export const TextField = (props: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  feedback?: Feedback | undefined;
  /** What the API said of this field; it stands above the feedback of the page. */
  refusal?: string | undefined;
  type?: HTMLInputTypeAttribute;
  placeholder?: string;
  big?: boolean;
}) => {
  const { t } = useText();
  const [field, hint] = [useId(), useId()];
  const { feedback, refusal } = props;
  const tone = refusal ? 'wrong' : (feedback?.tone ?? 'neutral');
  const Icon = tone === 'right' ? Check : CircleAlert;
  const says = refusal ?? (feedback && t(feedback.says, feedback.values));
  return (
    <div className="field">
      <label htmlFor={field}>{props.label}</label>
      <input
        id={field}
        type={props.type ?? 'text'}
        className={props.big ? 'input big' : 'input'}
        value={props.value}
        placeholder={props.placeholder}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        aria-invalid={tone === 'wrong'}
        aria-describedby={says ? hint : undefined}
        onChange={(event) => props.onChange(event.target.value)}
      />
      {says ? (
        <p id={hint} className={`hint is-${tone}`}>
          {tone === 'neutral' ? null : <Icon size={14} aria-hidden />}
          <span aria-live="polite">{says}</span>
        </p>
      ) : null}
    </div>
  );
};
