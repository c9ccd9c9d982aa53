import { FileCheck } from 'lucide-react';
import { type ChangeEvent, useId, useState } from 'react';

/** The input lies over the whole area: it takes a click, a key and a dropped file by itself. */
export const FileDrop = (props: {
  label: string;
  hint: string;
  accept: string;
  onFile: (file: File) => void;
}) => {
  const [over, setOver] = useState(false);
  const hint = useId();
  const take = (event: ChangeEvent<HTMLInputElement>): void => {
    setOver(false);
    const file = event.target.files?.[0];
    if (file) props.onFile(file);
    event.target.value = '';
  };
  return (
    <div className={over ? 'file-drop is-over' : 'file-drop'}>
      <FileCheck size={20} aria-hidden />
      <span className="stack tight">
        <strong aria-hidden="true">{props.label}</strong>
        <small className="soft" id={hint}>
          {props.hint}
        </small>
      </span>
      <input
        type="file"
        className="file-input"
        accept={props.accept}
        aria-label={props.label}
        aria-describedby={hint}
        title=""
        onChange={take}
        onDragEnter={() => setOver(true)}
        onDragLeave={() => setOver(false)}
        onDrop={() => setOver(false)}
      />
    </div>
  );
};
