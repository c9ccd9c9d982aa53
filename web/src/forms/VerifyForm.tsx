import { type SubmitEvent, useId, useState } from 'react';
import { useNavigate } from 'react-router';
import { verifyAddress } from '../api/addresses.ts';
import type { MessageId } from '../locales/fr.ts';
import { useText } from '../locales/text.tsx';
import { FileDrop } from '../ui/FileDrop.tsx';
import { readDroppedFile, sealedFileTypes } from './dropped-file.ts';
import { readToken } from './token-field.ts';

/** A token, an address or a file: all lead to the page of the report that they name. */
export const VerifyForm = () => {
  const { t } = useText();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState<MessageId | null>(null);
  const [field, hint] = [useId(), useId()];

  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const token = readToken(text);
    if (token) void navigate(verifyAddress(token));
    else setWrong('verifyForm.notAToken');
  };
  const take = async (file: File): Promise<void> => {
    const dropped = await readDroppedFile(file);
    if (dropped.token) await navigate(verifyAddress(dropped.token), { state: { dropped } });
    else setWrong('verifyForm.noTokenInFile');
  };

  return (
    <div className="verify-form">
      <form className="field" onSubmit={submit} noValidate>
        <label htmlFor={field}>{t('verifyForm.label')}</label>
        <div className="verify-form-row">
          <input
            id={field}
            className="input"
            data-search
            value={text}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            placeholder={t('verifyForm.placeholder')}
            aria-invalid={wrong !== null}
            aria-describedby={hint}
            onChange={(event) => {
              setText(event.target.value);
              setWrong(null);
            }}
          />
          <button type="submit" className="button primary">
            {t('verifyForm.submit')}
          </button>
        </div>
        <p
          id={hint}
          className={wrong ? 'hint is-wrong' : 'hint'}
          role={wrong ? 'alert' : undefined}
        >
          {t(wrong ?? 'verifyForm.hint')}
        </p>
      </form>
      <FileDrop
        label={t('verifyForm.drop')}
        hint={t('verifyForm.dropHint')}
        accept={sealedFileTypes}
        onFile={(file) => void take(file)}
      />
    </div>
  );
};
