import { CircleAlert, Info } from 'lucide-react';
import type { ReactNode } from 'react';

/** A sentence that must be noticed: `danger` interrupts a screen reader, `info` waits. */
export const Notice = (props: {
  tone: 'info' | 'danger';
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
}) => {
  const Icon = props.tone === 'danger' ? CircleAlert : Info;
  return (
    <div className={`notice is-${props.tone}`} role={props.tone === 'danger' ? 'alert' : 'note'}>
      <Icon size={20} aria-hidden />
      <div className="stack tight">
        <strong>{props.title}</strong>
        {props.children}
        {props.actions ? <div className="row notice-actions">{props.actions}</div> : null}
      </div>
    </div>
  );
};
