import { shortHash } from '../locales/format.ts';
import { useText } from '../locales/text.tsx';
import { CopyButton } from './CopyButton.tsx';

/** A SHA-256: the ends to compare by eye, the whole to copy. */
export const Hash = ({ value, whole = false }: { value: string; whole?: boolean }) => {
  const { t } = useText();
  return (
    <span className="hash">
      <code title={value}>{whole ? value : shortHash(value)}</code>
      <CopyButton text={value} label={t('common.copyHash')} />
    </span>
  );
};
