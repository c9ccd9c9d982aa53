import { type ReactNode, useId, useRef } from 'react';
import { useText } from '../locales/text.tsx';

/** A button whose deed cannot be undone: it asks first, in the native dialog. */
export const Confirm = (props: {
  label: string;
  icon?: ReactNode;
  ask: string;
  says: string;
  confirm: string;
  pending: boolean;
  onConfirm: () => void;
}) => {
  const { t } = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  const [title, text] = [useId(), useId()];
  const confirm = (): void => {
    dialog.current?.close();
    props.onConfirm();
  };
  return (
    <>
      <button
        type="button"
        className="button"
        aria-disabled={props.pending}
        onClick={() => (props.pending ? undefined : dialog.current?.showModal())}
      >
        {props.icon}
        {props.label}
      </button>
      <dialog
        ref={dialog}
        className="dialog"
        role="alertdialog"
        aria-labelledby={title}
        aria-describedby={text}
      >
        <h2 id={title}>{props.ask}</h2>
        <p id={text}>{props.says}</p>
        <form method="dialog" className="row">
          <button type="submit" className="button">
            {t('common.keep')}
          </button>
          <button type="button" className="button danger" onClick={confirm}>
            {props.confirm}
          </button>
        </form>
      </dialog>
    </>
  );
};
