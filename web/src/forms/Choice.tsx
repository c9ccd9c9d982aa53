import { useId } from 'react';

export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly says?: string;
}

/** One of a few, all in view: native radio buttons. */
export const Choice = <Value extends string>(props: {
  legend: string;
  value: Value;
  options: readonly Option<Value>[];
  onChange: (value: Value) => void;
}) => {
  const name = useId();
  return (
    <fieldset className="field choice">
      <legend>{props.legend}</legend>
      {props.options.map(({ value, label, says }) => (
        <label key={value} className="choice-option">
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === props.value}
            onChange={() => props.onChange(value)}
          />
          <span className="stack tight">
            <span>{label}</span>
            {says ? <span className="small soft">{says}</span> : null}
          </span>
        </label>
      ))}
    </fieldset>
  );
};
